import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

/** Every `%` sequence is UTF-8, and none is a NUL byte. */
export const checkEncoding = (part: string): void => {
  if (!part.includes('%')) return
  if (part.includes('%00')) throw new Problem('bad_request', { text: requestTexts.body.unreadableText })
  try {
    decodeURIComponent(part)
  } catch {
    throw new Problem('bad_request', { text: requestTexts.target.encoding })
  }
}
