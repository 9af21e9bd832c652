import type { PayloadRequest } from 'payload'
import { say } from '../i18n/say.ts'
import { isMailFailureCode, mailFailures } from './mail-failures.ts'

/** The stored `code: the server's words` as a sentence in the reader's language. */
export const sayMailFailure = (req: PayloadRequest, lastError: string): string => {
  const [, code = '', detail = ''] = /^(\w+): ?(.*)$/s.exec(lastError) ?? []
  return isMailFailureCode(code) ? say(req, mailFailures[code], { detail }) : lastError
}
