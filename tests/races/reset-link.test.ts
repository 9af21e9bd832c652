import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call, type Answer } from '../support/call.ts'
import { newCustomer, signedIn, type Person } from '../support/people.ts'
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

const rounds = 15
const timeout = 300_000

const linkFor = ({ id }: Person) =>
  call(`${app.url}/api/users/${id}/reset-link`, { method: 'POST', body: {}, token: administrator.token })
const patch = async (path: string, body: unknown) => {
  const answer = await call(`${other}/api${path}`, { method: 'PATCH', body, token: administrator.token })
  expect(answer.status, answer.text).toBe(200)
}
const reset = ({ body }: Answer) => {
  const { url } = z.looseObject({ url: z.string() }).parse(body)
  const token = new URL(url).searchParams.get('token')
  return call(`${app.url}/api/users/reset-password`, { body: { token, password: 'a horse too late' } })
}

/** Asks for three links while the other process does something; those that were made must not work afterwards. */
const race = async (person: Person, act: () => Promise<void>) => {
  const [answers] = await Promise.all([
    Promise.all([linkFor(person), linkFor(person), linkFor(person)]),
    act(),
  ])
  for (const answer of answers) expect([200, 409], answer.text).toContain(answer.status)
  for (const answer of answers.filter(({ status }) => status === 200))
    expect((await reset(answer)).status).toBe(410)
}

describe('a link to choose a new password that races (invariant 3)', { timeout }, () => {
  it('a lock never survives it', async () => {
    for (let round = 0; round < rounds; round++) {
      const person = await signedIn(app, 'member')
      await race(person, () => patch(`/users/${person.id}`, { locked: true }))
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('the disabling of an account above never survives it', async () => {
    for (let round = 0; round < rounds; round++) {
      const above = await newCustomer(app, { type: 'integrator' })
      const person = await signedIn(app, 'member', await newCustomer(app, { parent: above }))
      await race(person, () => patch(`/customers/${above}`, { status: 'disabled' }))
      await app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('is the only one that works, of those made at once', async () => {
    const person = await signedIn(app, 'member')
    const answers = await Promise.all(Array.from({ length: 6 }, () => linkFor(person)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200))
    const statuses = []
    for (const answer of answers) statuses.push((await reset(answer)).status)
    expect(statuses.sort()).toEqual([200, 410, 410, 410, 410, 410])
  })
})
