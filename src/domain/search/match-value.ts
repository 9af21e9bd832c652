import type { Spelling } from '../accounts/telephone-spellings.ts'
import { searchText } from './search-text.ts'

/** What is looked for in a field, in the forms in which its values are stored. */
export type Wanted = {
  whole: string
  part: string
  words: readonly string[]
  /** For telephone numbers, which can be meant in several ways. */
  spellings: { whole: readonly Spelling[]; part: readonly Spelling[] } | undefined
}

/** How well a value matches, best first. */
export const closeness = { exact: 0, start: 1, wordStart: 2, inside: 3, words: 4 } as const

/** How well a value matches; undefined when nothing of it does. */
export const matchValue = (value: string, wanted: Wanted): number | undefined => {
  if (wanted.spellings) return matchSpelling(value, wanted.spellings)
  const text = searchText(value)
  const part = searchText(wanted.part)
  if (text === searchText(wanted.whole)) return closeness.exact
  if (part === '') return undefined
  if (text.startsWith(part)) return closeness.start
  if (text.includes(` ${part}`)) return closeness.wordStart
  if (text.includes(part)) return closeness.inside
  return wanted.words.some((word) => text.includes(searchText(word))) ? closeness.words : undefined
}

const matchSpelling = (value: string, { whole, part }: NonNullable<Wanted['spellings']>) => {
  const isOne = (spellings: readonly Spelling[], isWanted = (_: Spelling) => true) =>
    spellings.some((spelling) => isWanted(spelling) && new RegExp(spelling.pattern).test(value))
  if (isOne(whole)) return closeness.exact
  if (isOne(part, ({ pattern }) => pattern.startsWith('^'))) return closeness.start
  return isOne(part) ? closeness.inside : undefined
}
