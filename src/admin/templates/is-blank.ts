import { isRecord } from '../../kernel/is-record.ts'

/** Whether there is nothing yet to make a mail of: no subject, or no word of a text. */
export const isBlank = ({ subject, body }: { subject: unknown; body: unknown }): boolean =>
  typeof subject !== 'string' || subject.trim() === '' || !hasWords(body)

const hasWords = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(hasWords)
  if (!isRecord(part)) return false
  if (typeof part.text === 'string' && part.text.trim() !== '') return true
  return hasWords(part.root) || hasWords(part.children)
}
