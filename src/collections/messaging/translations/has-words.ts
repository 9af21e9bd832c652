import { plainTextOf } from '../../../domain/rich-text/plain-text-of.ts'
import { readRichText } from '../../../domain/rich-text/read-rich-text.ts'

/** Whether a text, plain or rich, says anything. What cannot be parsed is rejected at its field, later. */
export const hasWords = (text: unknown): boolean => {
  if (typeof text === 'string') return text.trim() !== ''
  const read = readRichText(text, { acceptsLink: () => true })
  return 'blocks' in read ? plainTextOf(read.blocks) !== '' : Boolean(text)
}
