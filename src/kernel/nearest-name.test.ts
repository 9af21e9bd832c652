import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest-name.ts'

const known = ['telephone', 'firstName', 'postalCode', 'name', 'externalId', 'email']

describe('the nearest known name', () => {
  it.each([
    ['telefone', 'telephone'],
    ['first_name', 'firstName'],
    ['Name', 'name'],
    ['nmae', 'name'],
    ['e-mail', 'email'],
    ['postCode', 'postalCode'],
    ['externalID', 'externalId'],
  ])('%s stands for %s', (typed, meant) => {
    expect(nearestName(typed, known)).toBe(meant)
  })

  it.each(['x', '', 'colour', '__proto__', 'constructor', 'z'.repeat(10_000)])(
    '%s stands for none',
    (typed) => {
      expect(nearestName(typed, known)).toBeUndefined()
    },
  )
})
