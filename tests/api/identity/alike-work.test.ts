import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedToken } from '../../support/mailed-token.ts'
import { signedIn, unique } from '../../support/people.ts'
import { recordedStatements } from '../../support/recorded-statements.ts'
import { startApp, type App } from '../../support/start-app.ts'

let app: App
beforeAll(async () => {
  app = await startApp()
})
beforeEach(() => app.payload.db.pool.query('delete from rate_limits'))

/** The statements until the answer. */
const workOf = (path: string, body: object) =>
  recordedStatements(() => call(`${app.url}/api/users/${path}`, { body }))

const countWaiting = async () => (await app.payload.db.pool.query('select from reset_requests')).rowCount

describe('the work before an answer is the same for a name that exists and one that does not', () => {
  it('when a link for a new password is asked for: all that depends on it comes later', async () => {
    const { username, email } = await signedIn(app, 'member')
    await workOf('forgot-password', { username: unique('nobody') })
    const unknown = await workOf('forgot-password', { username: unique('nobody') })
    expect(unknown).toHaveLength(2)
    expect(await workOf('forgot-password', { username })).toEqual(unknown)
    expect(await workOf('forgot-password', { email })).toEqual(unknown)
    await mailedToken(app, email)
    await expect.poll(countWaiting, { timeout: 5_000 }).toBe(0)
  })

  it('when somebody signs in with a wrong password', async () => {
    const { username } = await signedIn(app, 'member')
    const password = 'not the right one'
    await workOf('login', { username: unique('nobody'), password })
    const unknown = await workOf('login', { username: unique('nobody'), password })
    expect(unknown.length).toBeGreaterThan(1)
    expect(await workOf('login', { username, password })).toEqual(unknown)
  })
})
