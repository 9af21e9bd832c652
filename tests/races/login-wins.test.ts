import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, type Answer } from '../support/call.ts'
import { newCustomer, signedIn, type Person } from '../support/people.ts'
import { codeOf, sessionOf, userOf } from '../support/read-answer.ts'
import { spawnApp } from '../support/spawn-app.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let other: string
let stopOther: () => Promise<void>
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  ;({ url: other, stop: stopOther } = await spawnApp(app))
  administrator = await signedIn(app, 'administrator')
})

afterAll(() => stopOther())

const rounds = 25
const timeout = 300_000

const logIn = ({ username, password }: Pick<Person, 'password' | 'username'>) =>
  call(`${app.url}/api/users/login`, { body: { username, password } })
const patch = async (path: string, body: unknown) => {
  const answer = await call(`${other}/api${path}`, { method: 'PATCH', body, token: administrator.token })
  expect(answer.status, answer.text).toBe(200)
}
const isLive = async ({ token }: { token: string }) =>
  userOf(await call(`${other}/api/users/me`, { token })) !== null
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Signs in three times concurrently with an operation in another process, a little later each round. */
const race = async (person: Person, round: number, act: () => Promise<void>): Promise<Answer[]> => {
  const [answers] = await Promise.all([
    Promise.all([logIn(person), logIn(person), logIn(person)]),
    pause(round * 3).then(act),
  ])
  return answers
}
const entered = (answers: Answer[]) => answers.filter(({ status }) => status === 200).map(sessionOf)

describe('a sign-in that races (F2, invariant 3)', { timeout }, () => {
  it('a lock never survives it, and the lock stays', async () => {
    for (let round = 0; round < rounds; round++) {
      const person = await signedIn(app, 'member')
      const answers = await race(person, round, () => patch(`/users/${person.id}`, { locked: true }))
      for (const answer of answers) expect([200, 403]).toContain(answer.status)
      expect(codeOf(await logIn(person))).toBe('account_locked')
      await patch(`/users/${person.id}`, { locked: false })
      for (const session of entered(answers)) expect(await isLive(session), `round ${round}`).toBe(false)
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('a new password never survives it, and the new password stays', async () => {
    for (let round = 0; round < rounds; round++) {
      const person = await signedIn(app, 'member')
      const password = `new horse number ${round}`
      const answers = await race(person, round, () => patch(`/users/${person.id}`, { password }))
      for (const answer of answers) expect([200, 401]).toContain(answer.status)
      for (const session of entered(answers)) expect(await isLive(session), `round ${round}`).toBe(false)
      expect(codeOf(await logIn(person))).toBe('invalid_credentials')
      expect((await logIn({ ...person, password })).status).toBe(200)
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('the disabling of its account gets nobody in', async () => {
    for (let round = 0; round < rounds; round++) {
      const person = await signedIn(app, 'member')
      const answers = await race(person, round, () =>
        patch(`/customers/${person.customer}`, { status: 'disabled' }),
      )
      for (const answer of answers) expect([200, 403]).toContain(answer.status)
      for (const session of entered(answers)) expect(await isLive(session), `round ${round}`).toBe(false)
      expect(codeOf(await logIn(person))).toBe('account_disabled')
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('the disabling of an integrator two levels above it gets nobody in', async () => {
    const parent = await newCustomer(app)
    const person = await signedIn(
      app,
      'member',
      await newCustomer(app, { parent: await newCustomer(app, { parent }) }),
    )
    for (let round = 0; round < rounds; round++) {
      const answers = await race(person, round, () => patch(`/customers/${parent}`, { status: 'disabled' }))
      for (const answer of answers) expect([200, 403]).toContain(answer.status)
      expect(codeOf(await logIn(person))).toBe('account_disabled')
      await patch(`/customers/${parent}`, { status: 'enabled' })
      for (const session of entered(answers)) expect(await isLive(session), `round ${round}`).toBe(false)
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('a forced logout ends what was there before, and leaves no token that half works', async () => {
    for (let round = 0; round < rounds; round++) {
      const person = await signedIn(app, 'member')
      const answers = await race(person, round, async () => {
        const path = `/api/users/${person.id}/end-sessions`
        const ended = await call(other + path, { body: {}, token: administrator.token })
        expect(ended.status, ended.text).toBe(200)
      })
      const { rows } = await app.payload.db.pool.query('select id from sessions where user_id = $1', [
        person.id,
      ])
      const lives = await Promise.all(entered(answers).map(isLive))
      expect(lives.filter(Boolean)).toHaveLength(rows.length)
      expect(await isLive(person)).toBe(false)
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })
})

describe('sign-ins of one user in parallel (F3)', { timeout }, () => {
  it('all live, 20 at once over two processes', async () => {
    for (let round = 0; round < 3; round++) {
      const { username, password, id } = await signedIn(app, 'manager')
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          call(`${index % 2 ? app.url : other}/api/users/login`, { body: { username, password } }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      const lives = await Promise.all(answers.map((answer) => isLive(sessionOf(answer))))
      expect(lives).toEqual(answers.map(() => true))
      const { rows } = await app.payload.db.pool.query('select id from sessions where user_id = $1', [id])
      expect(rows).toHaveLength(21)
    }
  })
})
