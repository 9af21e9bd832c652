import { describe, expect, it } from 'vitest'
import { decidePosition, type TreePosition } from './tree-position.ts'

const place = (change: Partial<TreePosition> = {}): TreePosition => ({
  type: 'customer',
  height: 1,
  parent: { type: 'integrator', depth: 1, isBelowItself: false },
  maximumDepth: 8,
  ...change,
})

describe('the place of an account', () => {
  it('is at the top for either type', () => {
    expect(decidePosition(place({ parent: null }))).toBe('ok')
    expect(decidePosition(place({ parent: null, type: 'integrator' }))).toBe('ok')
  })

  it('is below an integrator for either type, below a customer for customers only', () => {
    expect(decidePosition(place({ type: 'integrator' }))).toBe('ok')
    const customer = { type: 'customer', depth: 1, isBelowItself: false } as const
    expect(decidePosition(place({ parent: customer }))).toBe('ok')
    expect(decidePosition(place({ parent: customer, type: 'integrator' }))).toBe('integrator_below_customer')
  })

  it('is never below itself', () => {
    const itself = { type: 'integrator', depth: 2, isBelowItself: true } as const
    expect(decidePosition(place({ type: 'integrator', parent: itself }))).toBe('cycle')
  })

  it('is within the configured depth, with everything below it', () => {
    const parent = { type: 'customer', depth: 6, isBelowItself: false } as const
    expect(decidePosition(place({ parent, height: 2 }))).toBe('ok')
    expect(decidePosition(place({ parent, height: 3 }))).toBe('too_deep')
    expect(decidePosition(place({ parent: null, height: 9 }))).toBe('too_deep')
  })
})
