import { describe, expect, it } from 'vitest'
import type { JsonRecord } from '../../kernel/is-record.ts'
import { bodyOf, type Change } from './change.ts'
import { isSameValue } from './is-same-value.ts'
import { saveChanges, type Choice, type Conflict } from './save-changes.ts'

const change = (name: string, mine: unknown): Change => ({ path: name.split('.'), mine, isSame: isSameValue })

/** A document that others change while a form is open, and a server that refuses changes of older versions. */
const open = (loaded: JsonRecord, others: JsonRecord[], choices: (Choice[] | undefined)[] = []) => {
  let stored = loaded
  const sent: JsonRecord[] = []
  const asked: Conflict[][] = []
  const save = (changes: Change[]) =>
    saveChanges<'saved' | 'stale'>({
      changes,
      loaded,
      send: async (left, version) => {
        const other = others.shift()
        if (other) stored = { ...stored, ...other, updatedAt: `${String(stored.updatedAt)}+` }
        if (version !== stored.updatedAt) return 'stale'
        sent.push(bodyOf(left))
        stored = { ...stored, ...bodyOf(left) }
        return 'saved'
      },
      isStale: (answer) => answer === 'stale',
      read: async () => stored,
      ask: async (conflicts) => {
        asked.push(conflicts)
        return choices.shift()
      },
    })
  return { save, sent, asked, stored: () => stored }
}

describe('saveChanges', () => {
  const loaded = { updatedAt: '1', city: 'Bonn', lastName: 'Meier', locked: false }

  it('keeps what others changed meanwhile in other fields, and does not ask', async () => {
    const form = open(loaded, [{ locked: true }, { city: 'Köln' }])
    expect(await form.save([change('lastName', 'Maier')])).toBe('saved')
    expect(form.stored()).toMatchObject({ city: 'Köln', lastName: 'Maier', locked: true })
    expect([form.sent, form.asked]).toEqual([[{ lastName: 'Maier' }], []])
  })

  it('asks about a field that both changed, and stores the one that is chosen', async () => {
    const mine = open(loaded, [{ city: 'Köln', lastName: 'M.' }], [['mine', 'theirs']])
    expect(await mine.save([change('city', 'Ulm'), change('lastName', 'Maier')])).toBe('saved')
    expect(mine.sent).toEqual([{ city: 'Ulm' }])
    expect(mine.asked[0]?.map(({ theirs }) => theirs)).toEqual(['Köln', 'M.'])
  })

  it('asks again when others change the field after that', async () => {
    const form = open(loaded, [{ city: 'Köln' }, { city: 'Kiel' }], [['mine'], ['mine']])
    expect(await form.save([change('city', 'Ulm')])).toBe('saved')
    expect(form.asked.map(([first]) => first?.theirs)).toEqual(['Köln', 'Kiel'])
  })

  it('stores nothing when the person goes on editing', async () => {
    const form = open(loaded, [{ city: 'Köln' }], [undefined])
    expect(await form.save([change('city', 'Ulm')])).toBeUndefined()
    expect([form.sent, form.stored().city]).toEqual([[], 'Köln'])
  })

  it('does not ask when both changed a field alike', async () => {
    const form = open(loaded, [{ city: 'Ulm' }])
    expect(await form.save([change('city', 'Ulm')])).toBe('saved')
    expect(form.asked).toEqual([])
  })

  it('passes on a refusal that is about something else', async () => {
    const form = open(loaded, [])
    const answer = await saveChanges({
      changes: [change('city', 'Ulm')],
      loaded,
      send: async () => 409,
      isStale: (status) => status === 409,
      read: async () => form.stored(),
      ask: async () => undefined,
    })
    expect(answer).toBe(409)
  })
})
