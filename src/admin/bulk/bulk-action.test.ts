import { describe, expect, it } from 'vitest'
import { bulkActionsFor } from './bulk-action.ts'

const all = ['email', 'group', 'disable', 'enable', 'move', 'delete']

describe('what the bar offers', () => {
  it('of accounts: all to administrators, all but groups to an integrator’s managers, mails to the others', () => {
    expect(bulkActionsFor({ slug: 'customers', role: 'administrator' })).toEqual(all)
    expect(bulkActionsFor({ slug: 'customers', role: 'manager', isIntegrator: true })).toEqual(
      all.filter((action) => action !== 'group'),
    )
    expect(bulkActionsFor({ slug: 'customers', role: 'manager' })).toEqual(['email'])
    expect(bulkActionsFor({ slug: 'customers', role: 'support' })).toEqual(['email'])
    expect(bulkActionsFor({ slug: 'customers', role: 'member' })).toEqual([])
  })

  it('of resources and users what their roles may', () => {
    expect(bulkActionsFor({ slug: 'devices', role: 'manager' })).toEqual([
      ...['disable', 'enable', 'assign', 'delete'],
    ])
    expect(bulkActionsFor({ slug: 'devices', role: 'support' })).toEqual([])
    expect(bulkActionsFor({ slug: 'users', role: 'support' })).toEqual(['lock', 'unlock'])
  })

  it('of the trash restoring alone', () => {
    expect(bulkActionsFor({ slug: 'customers', role: 'administrator', isTrash: true })).toEqual(['restore'])
    expect(bulkActionsFor({ slug: 'users', role: 'support', isTrash: true })).toEqual([])
  })
})
