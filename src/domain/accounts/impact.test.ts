import { describe, expect, it } from 'vitest'
import { impactOf, type ImpactGroup } from './impact.ts'

const cameras = (own: 'disabled' | 'enabled', line: 'disabled' | 'enabled', count: number): ImpactGroup => ({
  kind: 'cameras',
  own,
  line,
  count,
})
const groups = [
  cameras('enabled', 'enabled', 37),
  cameras('disabled', 'enabled', 2),
  cameras('enabled', 'disabled', 1),
]
const kinds = ['cameras', 'devices']

describe('the impact of an action on a subtree', () => {
  it('of enabling: 37 of 40 cameras will run again, 3 stay off', () => {
    expect(impactOf({ action: 'enable', status: 'disabled', kinds, groups })).toEqual({
      cameras: { total: 40, change: 37, stay: 3 },
      devices: { total: 0, change: 0, stay: 0 },
    })
  })

  it('of disabling: what runs now stops, what is off already stays', () => {
    expect(impactOf({ action: 'disable', status: 'enabled', kinds, groups })).toMatchObject({
      cameras: { total: 40, change: 37, stay: 3 },
    })
  })

  it('is none where the switch stands like that already', () => {
    const none = { cameras: { total: 40, change: 0, stay: 40 } }
    expect(impactOf({ action: 'enable', status: 'enabled', kinds, groups })).toMatchObject(none)
    expect(impactOf({ action: 'disable', status: 'disabled', kinds, groups })).toMatchObject(none)
  })

  it('of deleting and moving is all there is', () => {
    const all = { cameras: { total: 40, change: 40, stay: 0 } }
    expect(impactOf({ action: 'delete', status: 'enabled', kinds, groups })).toMatchObject(all)
    expect(impactOf({ action: 'move', status: 'disabled', kinds, groups })).toMatchObject(all)
  })
})
