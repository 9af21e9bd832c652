import { describe, expect, it } from 'vitest'
import { entryOf, type Entry } from './entry.ts'

const entry = (href: string, ...paths: string[]): Entry => ({
  ...{ label: href, href, icon: 'overview', below: [] },
  paths: [href, ...paths],
})

const overview = entry('/admin')
const customers = entry('/admin/collections/customers', '/admin/tree')
const users = entry('/admin/collections/users')
const all = [overview, customers, users]

describe('entryOf', () => {
  it('finds the entry of a page, and of what lies below it', () => {
    expect(entryOf(all, '/admin/collections/customers')).toBe(customers)
    expect(entryOf(all, '/admin/collections/customers/1/edit')).toBe(customers)
    expect(entryOf(all, '/admin/tree')).toBe(customers)
  })

  it('gives the overview to its own page only', () => {
    expect(entryOf(all, '/admin')).toBe(overview)
    expect(entryOf(all, '/admin/account')).toBeUndefined()
  })

  it('does not take a path for another that begins alike', () => {
    expect(entryOf(all, '/admin/collections/users-of-old')).toBeUndefined()
  })
})
