import { searchText } from './search-text.ts'

export type Query = {
  /** As typed, with single spaces. */
  text: string
  words: string[]
  /** Long enough for parts of words to be found by an index; shorter ones are found where a word begins. */
  hasLongWord: boolean
}

/** The letters or digits that an index of trigrams needs. */
export const shortestPart = 3
const mostWords = 6

/** What was typed into a search; undefined when it has less than two letters or digits, which find nothing. */
export const readQuery = (typed: string): Query | undefined => {
  const text = typed.trim().replace(/\s+/gu, ' ')
  const runs = searchText(text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (runs.join('').length < 2) return undefined
  return {
    text,
    words: text.split(' ').slice(0, mostWords),
    hasLongWord: runs.some((run) => run.length >= shortestPart),
  }
}
