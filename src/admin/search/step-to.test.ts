import { expect, it } from 'vitest'
import { stepTo } from './step-to.ts'

it('the arrows lead from row to row and around the ends', () => {
  expect(stepTo({ key: 'ArrowDown', active: 0, count: 3 })).toBe(1)
  expect(stepTo({ key: 'ArrowDown', active: 2, count: 3 })).toBe(0)
  expect(stepTo({ key: 'ArrowUp', active: 0, count: 3 })).toBe(2)
  expect(stepTo({ key: 'ArrowDown', active: 0, count: 0 })).toBe(0)
  expect(stepTo({ key: 'Enter', active: 0, count: 3 })).toBeUndefined()
})
