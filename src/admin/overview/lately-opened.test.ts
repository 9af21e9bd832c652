import { describe, expect, it } from 'vitest'
import { parseOpened, withOpened } from './lately-opened.ts'

const id = (end: string) => `01a22e21-071a-7343-ac78-2e1f058c17${end}`

describe('what was opened lately', () => {
  it('has the latest first, each once, and no more than eight', () => {
    const all = Array.from({ length: 10 }, (_, index) => id(`${10 + index}`))
    const value = all.reduce<string | undefined>(
      (before, each) => withOpened(before, { slug: 'customers', id: each }),
      undefined,
    )
    const again = withOpened(value, { slug: 'customers', id: id('15') })
    expect(parseOpened(again).map((opened) => opened.id.slice(-2))).toEqual([
      '15',
      '19',
      '18',
      '17',
      '16',
      '14',
      '13',
      '12',
    ])
  })

  it('ignores what is none', () => {
    expect(parseOpened(`customers:1,../../x:${id('10')},users:${id('11')}`)).toEqual([
      { slug: 'users', id: id('11') },
    ])
    expect(parseOpened(`customers:${'-'.repeat(36)},cameras:${'a'.repeat(36)}`)).toEqual([])
    expect(parseOpened(undefined)).toEqual([])
  })
})
