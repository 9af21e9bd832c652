import { dropInvisible } from './drop-invisible.ts'

/**
 * A text of several lines with `\n` as their end, in Unicode's composed form (NFC), without control characters besides
 * tabs; null when it is blank.
 */
export const cleanText = (text: string): string | null => {
  const lines = text.replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  const cleaned = dropInvisible(lines, { keepsDirection: true }).trim()
  return /[^\s\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(cleaned) ? cleaned : null
}
