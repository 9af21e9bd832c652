import { describe, expect, it } from 'vitest'
import { bulkImpactOf } from './bulk-impact.ts'

const groups = [
  { kind: 'cameras', isOn: true, all: 40, offNow: 10, offAfter: 4 },
  { kind: 'cameras', isOn: false, all: 5, offNow: 2, offAfter: 1 },
]

describe('the impact of an action on several accounts', () => {
  it('of disabling is what runs now', () => {
    expect(bulkImpactOf('disable', ['cameras'], groups)).toEqual({
      cameras: { total: 45, change: 30, stay: 15 },
    })
  })

  it('of enabling is what no other account keeps off, and not what is off by itself', () => {
    expect(bulkImpactOf('enable', ['cameras'], groups)).toEqual({
      cameras: { total: 45, change: 6, stay: 39 },
    })
  })

  it('of deleting and moving is everything', () => {
    for (const action of ['delete', 'move'] as const)
      expect(bulkImpactOf(action, ['cameras', 'devices'], groups)).toEqual({
        cameras: { total: 45, change: 45, stay: 0 },
        devices: { total: 0, change: 0, stay: 0 },
      })
  })
})
