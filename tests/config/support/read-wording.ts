import { readFileSync } from 'node:fs'
import type { Language } from '../../../src/i18n/language.ts'

export type Wording = {
  noLonger: Record<Language, string[]>
  exceptions: { word: string; text: string }[]
}

/** The columns “no longer” and the exceptions of `docs/wording.md`. */
export const readWording = (): Wording => {
  const page = readFileSync(new URL('../../../docs/wording.md', import.meta.url), 'utf8')
  const tables = page.split(/\n{2,}/).flatMap((part) => {
    const [head, , ...rows] = part.split('\n').filter((line) => line.startsWith('|'))
    return head === undefined ? [] : [{ head: cellsOf(head), rows: rows.map(cellsOf) }]
  })
  const column = (name: string) =>
    tables.flatMap(({ head, rows }) => {
      const at = head.indexOf(name)
      return at < 0 ? [] : rows.flatMap((row) => quotedIn(row[at]))
    })
  const exceptions = tables.find(({ head }) => head.includes('reason'))
  if (!exceptions) throw new Error('docs/wording.md has no table of exceptions')
  return {
    noLonger: { en: column('no longer (English)'), de: column('no longer (German)') },
    exceptions: exceptions.rows.flatMap(([words, text]) =>
      quotedIn(words).flatMap((word) => quotedIn(text).map((place) => ({ word, text: place }))),
    ),
  }
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const quotedIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
