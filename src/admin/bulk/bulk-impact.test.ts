import { describe, expect, it } from 'vitest'
import { describeBulkImpact } from './bulk-impact.ts'

const labels = { cameras: { singular: 'Camera', plural: 'Cameras' } }
const impact = (customers: number, selected: number) => ({
  ...{ customers, selected, users: 2 },
  resources: { cameras: { total: 5, change: 5, stay: 0 } },
})

describe('what a change of several accounts does, in words', () => {
  it('tells the chosen ones from those below them', () => {
    expect(describeBulkImpact('delete', impact(12, 3), labels, 'en')).toEqual([
      '12 accounts go into the trash: the chosen ones and 9 below them.',
      '2 users go with it and can no longer sign in.',
      '5 cameras as well.',
    ])
  })

  it('says that nothing lies below, and counts one as one', () => {
    expect(describeBulkImpact('move', impact(3, 3), labels, 'de')[0]).toBe(
      '3 Konten werden verschoben; darunter liegt keines.',
    )
    expect(describeBulkImpact('move', impact(1, 1), labels, 'en')[0]).toBe('1 account moves.')
    expect(describeBulkImpact('enable', impact(0, 2), labels, 'en')[0]).toMatch(/^No account runs again yet/)
  })
})
