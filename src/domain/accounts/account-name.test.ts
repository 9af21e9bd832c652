import { expect, it } from 'vitest'
import { chooseAccountName } from './account-name.ts'

const anna = { firstName: 'Anna', lastName: 'Keller' }

it('calls a person’s account “first last” when no name is given', () => {
  expect(chooseAccountName({ given: undefined, after: anna })).toBe('Anna Keller')
  expect(chooseAccountName({ given: '  ', after: { firstName: ' Anna ', lastName: null } })).toBe('Anna')
})

it('takes the name that is given', () => {
  expect(chooseAccountName({ given: ' Bakery ', after: anna })).toBe('Bakery')
})

it('lets a name that was the person’s follow the person', () => {
  const before = { ...anna, name: 'Anna Keller' }
  expect(chooseAccountName({ given: 'Anna Keller', before, after: { ...anna, lastName: 'Vogt' } })).toBe(
    'Anna Vogt',
  )
})

it('keeps a name of its own until another one is given', () => {
  const before = { ...anna, name: 'Bakery' }
  expect(chooseAccountName({ given: undefined, before, after: { ...anna, lastName: 'Vogt' } })).toBe('Bakery')
  expect(chooseAccountName({ given: 'Café', before, after: anna })).toBe('Café')
})

it('has no name for an account of nobody', () => {
  expect(chooseAccountName({ given: '', after: {} })).toBeNull()
})

it('has no name once it is cleared together with those of the person', () => {
  const before = { ...anna, name: 'Anna Keller' }
  expect(chooseAccountName({ given: '', before, after: {} })).toBeNull()
  expect(chooseAccountName({ given: null, before, after: anna })).toBe('Anna Keller')
})
