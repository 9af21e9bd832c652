export type CallResult = {
  ok: boolean
  status: number
  /** Undefined when the server could not be reached or sent no body. */
  message: string | undefined
  /** Message by path of the field. */
  fieldErrors: Record<string, string>
  body: unknown
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/**
 * Calls the API with JSON (`undefined`: without a body); texts are in the reader's language. Never throws.
 * @param version when the document was changed last; the answer is 409 if it has changed since
 * @param key an `Idempotency-Key`: calls with the same one are done once
 */
export const callApi = async (
  path: string,
  data: Record<string, unknown> | undefined,
  language: string,
  method: Method = 'POST',
  version?: string,
  key?: string,
): Promise<CallResult> => {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(data && { 'content-type': 'application/json' }),
        ...(version && { 'if-match': version }),
        ...(key && { 'idempotency-key': key }),
        'accept-language': language,
      },
      ...(data && { body: JSON.stringify(data) }),
    })
    const body: unknown = await response.json().catch(() => undefined)
    const first = firstError(body)
    return {
      ok: response.ok,
      status: response.status,
      message: first?.message,
      fieldErrors: fieldErrorsOf(first),
      body,
    }
  } catch {
    return { ok: false, status: 0, message: undefined, fieldErrors: {}, body: undefined }
  }
}

type ApiError = { message?: string; data?: { errors?: { path?: unknown; message?: unknown }[] } }

const firstError = (body: unknown): ApiError | undefined => {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
    return undefined
  const errors: ApiError[] = body.errors
  return errors[0]
}

const fieldErrorsOf = (error: ApiError | undefined): Record<string, string> => {
  const errors = Array.isArray(error?.data?.errors) ? error.data.errors : []
  return Object.fromEntries(
    errors.flatMap(({ path, message }) =>
      typeof path === 'string' && typeof message === 'string' ? [[path, message]] : [],
    ),
  )
}
