import { errorCodes } from '../../kernel/errors/error-codes.ts'
import { id, list, object, ref, text, whole, type JsonSchema } from './json-schema.ts'

const fieldError = object({ path: text, message: text, code: text })

const code: JsonSchema = { type: 'string', enum: Object.keys(errorCodes) }

const failureData: JsonSchema = {
  ...object({ errors: list(ref('FieldError')), reason: text, until: text }, ['reason', 'until']),
  description:
    '“reason” and “until” (a time) come with account_disabled and account_locked, when they are known.',
}

const graphQLExtensions = object({ code, statusCode: whole, data: failureData }, ['statusCode', 'data'])
const path = list({ type: ['string', 'integer'] })
const locations = list(object({ line: whole, column: whole }))

/** The schemas that belong to no collection. */
export const sharedSchemas: Record<string, JsonSchema> = {
  Failure: object({
    errors: list(object({ message: text, code, data: failureData }, ['data'])),
  }),
  FieldError: { ...fieldError, description: 'What is wrong with one field: “login.email”, “items.3.name”.' },
  GraphQLAnswer: object(
    {
      data: { type: ['object', 'null'], additionalProperties: true },
      errors: list(
        object({ message: text, extensions: graphQLExtensions, path, locations }, ['path', 'locations']),
      ),
    },
    ['data', 'errors'],
  ),
  BulkError: object({ id, message: text, code, data: object({ errors: list(ref('FieldError')) }) }, ['data']),
}
