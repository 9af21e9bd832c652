import { errorTexts } from '../../i18n/texts/errors.ts'

/** All error codes of answers, with their HTTP status and text. */
export const errorCodes = {
  bad_request: { status: 400, text: errorTexts.badRequest },
  validation_failed: { status: 400, text: errorTexts.validationFailed },
  unknown_field: { status: 400, text: errorTexts.unknownField },
  not_unique: { status: 400, text: errorTexts.notUnique },
  unauthenticated: { status: 401, text: errorTexts.unauthenticated },
  invalid_credentials: { status: 401, text: errorTexts.invalidCredentials },
  forbidden: { status: 403, text: errorTexts.forbidden },
  field_forbidden: { status: 403, text: errorTexts.fieldForbidden },
  account_locked: { status: 403, text: errorTexts.accountLocked },
  account_disabled: { status: 403, text: errorTexts.accountDisabled },
  activation_pending: { status: 403, text: errorTexts.activationPending },
  api_access_disabled: { status: 403, text: errorTexts.apiAccessDisabled },
  not_found: { status: 404, text: errorTexts.notFound },
  method_not_allowed: { status: 405, text: errorTexts.methodNotAllowed },
  conflict: { status: 409, text: errorTexts.conflict },
  in_use: { status: 409, text: errorTexts.inUse },
  token_expired: { status: 410, text: errorTexts.tokenExpired },
  payload_too_large: { status: 413, text: errorTexts.payloadTooLarge },
  uri_too_long: { status: 414, text: errorTexts.uriTooLong },
  unsupported_media_type: { status: 415, text: errorTexts.unsupportedMediaType },
  rate_limited: { status: 429, text: errorTexts.rateLimited },
  internal: { status: 500, text: errorTexts.internal },
  unavailable: { status: 503, text: errorTexts.unavailable },
} as const

export type ErrorCode = keyof typeof errorCodes
