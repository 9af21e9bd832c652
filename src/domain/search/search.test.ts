import { describe, expect, it } from 'vitest'
import { telephoneSpellings } from '../accounts/telephone-spellings.ts'
import { balanceHits } from './balance-hits.ts'
import { excerptAround } from './excerpt-around.ts'
import { markParts } from './mark-parts.ts'
import { closeness, matchValue } from './match-value.ts'
import { readQuery } from './read-query.ts'

describe('what was typed', () => {
  it('is read with single spaces and in words', () => {
    expect(readQuery('  Anna \t Kola ')).toEqual({
      text: 'Anna Kola',
      words: ['Anna', 'Kola'],
      hasLongWord: true,
    })
  })

  it('of less than two letters or digits asks for nothing', () => {
    for (const typed of ['', ' ', 'a', '%', '%%%', '___', '\\\\', '\u0301\u0301\u0301', '-- ;', 'é'])
      expect(readQuery(typed)).toBeUndefined()
  })

  it('of two letters finds where words begin', () => {
    expect(readQuery('ab')?.hasLongWord).toBe(false)
    expect(readQuery('a-b c')?.hasLongWord).toBe(false)
    expect(readQuery('abc')?.hasLongWord).toBe(true)
  })
})

const wanted = (typed: string) => {
  const spelled = (isWhole: boolean) => telephoneSpellings(typed, { isWhole }) ?? []
  const text = { whole: typed, part: typed, words: typed.split(' '), spellings: undefined }
  return { text, telephone: { ...text, spellings: { whole: spelled(true), part: spelled(false) } } }
}

describe('how well a value matches', () => {
  it('is seen without case and accents', () => {
    const of = (value: string) => matchValue(value, wanted('kola').text)
    expect(['KÓLA', 'Kolari', 'Anna Kola', 'Nikolaj', 'Berisha'].map(of)).toEqual([
      closeness.exact,
      closeness.start,
      closeness.wordStart,
      closeness.inside,
      undefined,
    ])
  })

  it('is least where only some of the words occur', () => {
    expect(matchValue('Tirana', wanted('kola tirana').text)).toBe(closeness.words)
  })

  it('does not depend on how a number is typed', () => {
    const of = (typed: string) => matchValue('+355691234567', wanted(typed).telephone)
    expect(['+355 69 123 4567', '00355 (69) 1234567', '069 123 4567', '+355 69', '1234'].map(of)).toEqual([
      closeness.exact,
      closeness.exact,
      closeness.exact,
      closeness.start,
      closeness.inside,
    ])
  })
})

describe('the best hits', () => {
  it('come first, and from all collections in turn', () => {
    const hit = (collection: string, id: string, close: number) => ({
      collection,
      id,
      title: id,
      closeness: close,
    })
    const hits = [
      ...['a', 'b', 'c'].map((id) => hit('customers', id, 3)),
      ...[hit('users', 'd', 3), hit('domains', 'e', 0), hit('domains', 'f', 3)],
    ]
    expect(balanceHits(hits, 5).map(({ id }) => id)).toEqual(['e', 'a', 'd', 'f', 'b'])
  })
})

describe('what was found', () => {
  it('is marked in the text as it is written', () => {
    expect(markParts('Straße Kóla', 'strasse')).toEqual([
      { text: 'Straße', isMatch: true },
      { text: ' Kóla', isMatch: false },
    ])
    expect(markParts('Anna Kóla', 'kola anna')).toEqual([
      { text: 'Anna', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'Kóla', isMatch: true },
    ])
    expect(markParts('A.B', '.')).toContainEqual({ text: '.', isMatch: true })
    expect(markParts('', 'x')).toEqual([])
  })

  it('is shown with what is around it', () => {
    const long = `${'before '.repeat(40)}the Wörd ${'after '.repeat(40)}`
    const excerpt = excerptAround(long, ['word'])
    expect(excerpt).toContain('Wörd')
    expect([...excerpt].length).toBeLessThan(125)
    expect(excerptAround('two\nlines', ['x'])).toBe('two lines')
  })
})
