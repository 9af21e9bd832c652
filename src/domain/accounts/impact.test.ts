import { describe, expect, it } from 'vitest'
import { impactOf, type ImpactGroup } from './impact.ts'

const cameras = (own: 'disabled' | 'enabled', line: string, count: number): ImpactGroup => ({
  kind: 'cameras',
  own,
  lineNow: line.startsWith('on') ? 'enabled' : 'disabled',
  lineThen: line.endsWith('on') ? 'enabled' : 'disabled',
  count,
})

describe('the impact of an action on a subtree', () => {
  it('of enabling: 37 of 40 cameras will run again, 3 stay off', () => {
    const groups = [
      cameras('enabled', 'off to on', 37),
      cameras('disabled', 'off to on', 2),
      cameras('enabled', 'off to off', 1),
    ]
    expect(impactOf('enable', ['cameras', 'devices'], groups)).toEqual({
      cameras: { total: 40, change: 37, stay: 3 },
      devices: { total: 0, change: 0, stay: 0 },
    })
  })

  it('of disabling: what runs now stops, what is off already stays', () => {
    const groups = [
      cameras('enabled', 'on to off', 5),
      cameras('disabled', 'on to off', 2),
      cameras('enabled', 'off to off', 3),
    ]
    expect(impactOf('disable', ['cameras'], groups)).toEqual({ cameras: { total: 10, change: 5, stay: 5 } })
  })

  it('is none where the switch stands like that already', () => {
    const groups = [cameras('enabled', 'on to on', 4), cameras('enabled', 'off to off', 1)]
    expect(impactOf('enable', ['cameras'], groups)).toMatchObject({ cameras: { change: 0 } })
    expect(impactOf('disable', ['cameras'], groups)).toMatchObject({ cameras: { change: 0 } })
  })

  it('of deleting and moving is all there is', () => {
    const groups = [cameras('enabled', 'on to on', 4), cameras('disabled', 'off to off', 3)]
    expect(impactOf('delete', ['cameras'], groups)).toEqual({ cameras: { total: 7, change: 7, stay: 0 } })
    expect(impactOf('move', ['cameras'], groups)).toEqual({ cameras: { total: 7, change: 7, stay: 0 } })
  })
})
