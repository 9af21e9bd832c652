import type { FieldHook } from 'payload'
import { isMailFailureCode, mailFailures } from '../../../../emails/mail-failures.ts'
import { say } from '../../../../i18n/say.ts'

/** The stored `code: the server's words` as a sentence in the reader's language. */
export const explainFailure: FieldHook = ({ value, req }) => {
  if (typeof value !== 'string') return value
  const [, code = '', detail = ''] = /^(\w+): ?(.*)$/s.exec(value) ?? []
  return isMailFailureCode(code) ? say(req, mailFailures[code], { detail }) : value
}
