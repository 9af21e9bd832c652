import type { PayloadRequest } from 'payload'
import { translate } from '../i18n/translate.ts'
import { isMailFailureCode, mailFailures } from './mail-failures.ts'

/** The stored `code: server reply` as a sentence in the reader's language. */
export const translateMailFailure = (req: PayloadRequest, lastError: string): string => {
  const [, code = '', detail = ''] = /^(\w+): ?(.*)$/s.exec(lastError) ?? []
  return isMailFailureCode(code) ? translate(req, mailFailures[code], { detail }) : lastError
}
