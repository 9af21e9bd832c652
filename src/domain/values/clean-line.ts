import { dropInvisible } from './drop-invisible.ts'

/** Control characters, and the separators of lines and paragraphs. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** A letter, digit, sign or symbol: neither a space nor a mark without a letter, nor the blank braille pattern. */
const visible = /[^\p{Z}\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * A text in one line, in Unicode's composed form (NFC), without characters that nobody sees or that turn the direction
 * of reading; null when nothing visible is left.
 */
export const cleanLine = (text: string): string | null => {
  const line = dropInvisible(text.replace(breaks, ' '), { keepsDirection: false }).trim()
  return visible.test(line) ? line : null
}
