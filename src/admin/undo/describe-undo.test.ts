import { describe, expect, it } from 'vitest'
import { describeUndo } from './describe-undo.ts'

const changed = (name: string) => ({ name, code: 'conflict', message: undefined })

describe('what came of an undo, in words', () => {
  it('is nothing more to say when all is undone', () => {
    expect(describeUndo({ count: 3, done: 3, left: [], isInterrupted: false }, 'en')).toBeUndefined()
  })

  it('names the one that has changed since, and when', () => {
    const left = [{ ...changed('Anna Kola'), changedAt: '15:04' }]
    expect(describeUndo({ count: 1, done: 0, left, isInterrupted: false }, 'en')).toBe(
      'Not undone. “Anna Kola” has been changed since, at 15:04.',
    )
    expect(describeUndo({ count: 1, done: 0, left, isInterrupted: false }, 'de')).toBe(
      'Nicht rückgängig gemacht. „Anna Kola“ wurde inzwischen geändert, um 15:04.',
    )
  })

  it('counts the others of many', () => {
    const left = ['A', 'B', 'C', 'D', 'E'].map(changed)
    expect(describeUndo({ count: 9, done: 4, left, isInterrupted: false }, 'en')).toBe(
      '4 of 9 undone. Left as it is: “A” has been changed since; “B” has been changed since; “C” has been changed since; and 2 more.',
    )
  })

  it('says the reason of any other refusal, and that the server was away', () => {
    const left = [{ name: 'A', code: 'forbidden', message: 'You may not do this.' }]
    expect(describeUndo({ count: 1, done: 0, left, isInterrupted: false }, 'en')).toBe(
      'Not undone. “A”: You may not do this.',
    )
    expect(describeUndo({ count: 9, done: 4, left: [], isInterrupted: true }, 'en')).toMatch(/4 of 9/)
  })
})
