import { describe, expect, it } from 'vitest'
import { navigationFor } from './portal-areas.ts'

const pathsOf = (shown: Partial<Parameters<typeof navigationFor>[0]>) =>
  navigationFor({ kinds: [], hasMessages: true, isManager: false, language: 'en', ...shown }).map(
    ({ path }) => path,
  )

describe('the navigation of the portal', () => {
  it('has the users for managers only', () => {
    expect(pathsOf({})).toEqual(['/', '/messages', '/account', '/profile', '/security'])
    expect(pathsOf({ isManager: true })).toContain('/users')
  })

  it('has no messages where the firm sends none', () => {
    expect(pathsOf({ hasMessages: false })).toEqual(['/', '/account', '/profile', '/security'])
  })
})
