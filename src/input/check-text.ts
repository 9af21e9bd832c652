import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'

const unreadable = () => new Problem('bad_request', { text: requestTexts.body.unreadableText })

/** The database cannot store NUL bytes, and a lone surrogate is not a character. */
export const checkText = (text: string): void => {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) throw unreadable()
}
