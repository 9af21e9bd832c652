import { isRecord } from '../../kernel/is-record.ts'

/** Whether there is too little for a mail: no subject, or an empty text. */
export const isBlank = ({ subject, body }: { subject: unknown; body: unknown }): boolean =>
  typeof subject !== 'string' || subject.trim() === '' || !hasWords(body)

const hasWords = (part: unknown): boolean => {
  if (Array.isArray(part)) return part.some(hasWords)
  if (!isRecord(part)) return false
  if (typeof part.text === 'string' && part.text.trim() !== '') return true
  return hasWords(part.root) || hasWords(part.children)
}
