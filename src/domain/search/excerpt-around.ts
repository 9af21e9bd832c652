import { searchText } from './search-text.ts'

const longest = 120
const before = 30

/** A value as one line; of a long one the part around what was found. */
export const excerptAround = (value: string, words: readonly string[]): string => {
  const line = value.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  if (characters.length <= longest) return line
  const at = firstOf(characters, words)
  const from = Math.max(0, at - before)
  const to = from + longest
  return `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < characters.length ? '…' : ''}`
}

/** The character at which the first of the words begins that occurs. */
const firstOf = (characters: readonly string[], words: readonly string[]): number => {
  const folded = characters.map(searchText)
  const plain = folded.join('')
  const found = words.map((word) => plain.indexOf(searchText(word))).find((at) => at >= 0) ?? 0
  let length = 0
  return Math.max(
    0,
    folded.findIndex((each) => (length += each.length) > found),
  )
}
