import { describe, expect, it } from 'vitest'
import { shortcutOf } from './shortcut-of.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const outside = { isInField: false, isInDialog: false, isOn: true }
const of = (key: string, with_: Partial<typeof none> = {}, at: Partial<typeof outside> = {}) =>
  shortcutOf({ ...none, ...with_, key }, { ...outside, ...at })

describe('a key', () => {
  it('asks for the search, something new, the form or the list of keys', () => {
    expect(['/', 'n', 'N', 'e', '?', 'x', 'Enter'].map((key) => of(key))).toEqual([
      ...(['search', 'new', 'new', 'edit', 'help'] as const),
      ...[undefined, undefined],
    ])
    expect(of('/', { shiftKey: true })).toBe('search')
    expect(of('?', { shiftKey: true })).toBe('help')
    expect([of('k', { ctrlKey: true }), of('K', { metaKey: true })]).toEqual(['search', 'search'])
  })

  it('asks for nothing with other keys held', () => {
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(['/', 'n', 'e', '?'].map((key) => of(key, held))).toEqual(Array(4).fill(undefined))
    expect(of('n', { shiftKey: true })).toBeUndefined()
    expect(of('k', { ctrlKey: true, shiftKey: true })).toBeUndefined()
    expect(of('k', { ctrlKey: true, metaKey: true })).toBeUndefined()
  })

  it('belongs to the field or the dialog that has the focus', () => {
    for (const at of [{ isInField: true }, { isInDialog: true }]) {
      expect(['/', 'n', 'e', '?'].map((key) => of(key, {}, at))).toEqual(Array(4).fill(undefined))
      expect(of('k', { ctrlKey: true }, at)).toBeUndefined()
    }
  })

  it('alone asks for nothing once switched off, but for the switch', () => {
    expect(['/', 'n', 'e', '?'].map((key) => of(key, {}, { isOn: false }))).toEqual([
      ...[undefined, undefined, undefined],
      'help',
    ])
    expect(of('k', { ctrlKey: true }, { isOn: false })).toBe('search')
  })
})
