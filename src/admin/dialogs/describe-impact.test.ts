import { describe, expect, it } from 'vitest'
import { describeImpact } from './describe-impact.ts'

const labels = {
  cameras: { singular: 'Camera', plural: 'Cameras' },
  devices: { singular: 'Device', plural: 'Devices' },
}
const impact = (change: number, stay: number) => ({
  customers: 13,
  users: 1,
  resources: { cameras: { total: change + stay, change, stay }, devices: { total: 0, change: 0, stay: 0 } },
})

describe('what an action does, in words', () => {
  it('says how many run again and how many stay off, and nothing of kinds that there are none of', () => {
    expect(describeImpact('enable', impact(37, 3), labels, 'en')).toEqual([
      'This enables 13 accounts: this one and 12 below it.',
      '1 user can sign in again.',
      '37 of 40 cameras will run again, 3 stay off.',
    ])
  })

  it('counts one as one', () => {
    expect(describeImpact('enable', impact(1, 0), labels, 'en').at(-1)).toBe('1 of 1 camera will run again.')
    expect(describeImpact('enable', impact(1, 1), labels, 'en').at(-1)).toBe(
      '1 of 2 cameras will run again, 1 stays off.',
    )
  })

  it('names the kind in German without bending it', () => {
    const german = { cameras: { singular: 'Kamera', plural: 'Kameras' } }
    expect(describeImpact('disable', impact(1200, 3), german, 'de').at(-1)).toBe(
      'Kameras: 1.200 von 1.203 ab sofort aus, 3 schon vorher.',
    )
  })

  it('says when an account above decides anyway', () => {
    const nothing = { customers: 0, users: 0, resources: {} }
    expect(describeImpact('disable', nothing, labels, 'en')).toEqual([
      'No account changes at once: one above is off already.',
      'No user is affected.',
    ])
  })
})
