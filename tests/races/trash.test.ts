import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { purgeOldTrash } from '../../src/jobs/trash/purge-old-trash.ts'
import { call, type Answer } from '../support/call.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { codeOf, sessionOf, userOf } from '../support/read-answer.ts'
import { spawnApp } from '../support/spawn-app.ts'
import { makeFamilyOf, orphans, rowsBelow } from '../support/trash.ts'

let testApp: TestApp
let other: string
let stopOther: () => Promise<void>

beforeAll(async () => {
  testApp = await openTestApp()
  ;({ url: other, stop: stopOther } = await spawnApp(testApp.app))
})

afterAll(() => stopOther())
beforeEach(() => testApp.app.payload.db.pool.query('delete from rate_limits'))

const rounds = 12
const timeout = 300_000

/** The same as `testApp.ask`, in another process. */
const elsewhere = (method: string, path: string, body?: unknown, { token } = testApp.administrator) =>
  call(`${other}/api/${path}`, { method, body, token })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const later = async (round: number, act: () => Promise<Answer>) => {
  await pause(round * 4)
  return act()
}
const statusesOf = (answers: Answer[]) => answers.map(({ status }) => status)
const newAccount = async (body: object = {}) =>
  docOf(await testApp.newCustomer({ type: 'integrator', ...body })).id

describe('an account that is deleted at the same moment', { timeout }, () => {
  it('lets nobody in: of a sign-in that races nothing is left (invariant 3)', async () => {
    for (let round = 0; round < rounds; round++) {
      const top = await newAccount()
      const person = await signedIn(testApp.app, 'member', await newAccount({ parent: top }))
      const { username, password } = person
      const logIn = () => call(`${testApp.app.url}/api/users/login`, { body: { username, password } })
      const [deleted, ...answers] = await Promise.all([
        later(round, () => elsewhere('DELETE', `customers/${top}`)),
        ...[logIn(), logIn(), logIn()],
      ])
      expect(deleted.status, deleted.text).toBe(200)
      for (const answer of answers) expect([200, 401]).toContain(answer.status)
      const isLive = async ({ token }: { token: string }) =>
        userOf(await elsewhere('GET', 'users/me', undefined, { ...testApp.administrator, token })) !== null
      for (const answer of answers.filter(({ status }) => status === 200))
        expect(await isLive(sessionOf(answer)), `round ${round}`).toBe(false)
      expect(codeOf(await logIn())).toBe('invalid_credentials')
      await testApp.ask('POST', `customers/${top}/restore`, { body: {} })
      for (const answer of answers.filter(({ status }) => status === 200))
        expect(await isLive(sessionOf(answer)), `round ${round}`).toBe(false)
      await testApp.app.payload.db.pool.query('delete from rate_limits')
    }
  })

  it('takes along or refuses whatever is made below it: nothing is left there outside of the trash', async () => {
    for (let round = 0; round < rounds; round++) {
      const top = await newAccount()
      const below = await newAccount({ parent: top })
      const [device, stray] = await Promise.all([
        testApp.ask('POST', 'devices', { body: { name: 'A device', customer: top } }).then(docOf),
        testApp.ask('POST', 'devices', { body: { name: 'A stray' } }).then(docOf),
      ])
      const name = unique('made')
      const login = { username: name, password: `correct horse ${name}`, sendWelcomeEmail: false }
      const answers = await Promise.all([
        testApp.newCustomer({ parent: top, login }),
        testApp.newCustomer({ parent: below }),
        testApp.newUser({ role: 'member', customer: below }),
        testApp.ask('POST', 'cameras', { body: { name: 'A camera', customer: below } }),
        testApp.ask('PATCH', `devices/${stray.id}`, { body: { customer: below } }),
        testApp.ask('PATCH', `devices/${device.id}`, { body: { customer: below } }),
        later(round, () => elsewhere('DELETE', `customers/${top}`)),
      ])
      const deleted = answers.at(-1)
      expect(deleted?.status, deleted?.text).toBe(200)
      for (const answer of answers) expect([200, 201, 400, 404], answer.text).toContain(answer.status)
      expect(await orphans(testApp), `round ${round}`).toEqual([])
    }
  })

  it('is deleted once, and by whoever was second it is missing', async () => {
    for (let round = 0; round < rounds; round++) {
      const { id } = docOf(await testApp.newCustomer({ parent: await newAccount() }))
      const answers = await Promise.all([
        testApp.ask('DELETE', `customers/${id}`),
        later(round / 4, () => elsewhere('DELETE', `customers/${id}`)),
      ])
      expect(statusesOf(answers).sort()).toEqual([200, 404])
    }
  })

  it('and the one above it: one way or the other all is in the trash, and all comes back', async () => {
    for (let round = 0; round < rounds; round++) {
      const top = await newAccount()
      const { top: middle } = await makeFamilyOf(testApp, top)
      const answers = await Promise.all([
        testApp.ask('DELETE', `customers/${middle}`),
        later(round / 2, () => elsewhere('DELETE', `customers/${top}`)),
      ])
      expect(answers[1].status, answers[1].text).toBe(200)
      expect([200, 404]).toContain(answers[0].status)
      expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => !deletedAt)).toEqual([])
      expect((await testApp.ask('POST', `customers/${top}/restore`, { body: {} })).status).toBe(200)
      const restored = await testApp.ask('POST', `customers/${middle}/restore`, { body: {} })
      expect(restored.status, restored.text).toBe(200)
      expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => deletedAt)).toEqual([])
    }
  })
})

describe('restoring what is below an account that is deleted at the same moment', { timeout }, () => {
  it('leaves nothing alone outside of the trash: accounts, users and resources', async () => {
    for (let round = 0; round < rounds; round++) {
      const top = await newAccount()
      const { below, member, resources } = await makeFamilyOf(testApp, top)
      const things = [`customers/${below}`, `users/${member.id}`, `cameras/${resources.cameras?.[0]}`]
      for (const thing of things.toReversed()) expect((await testApp.ask('DELETE', thing)).status).toBe(200)
      const answers = await Promise.all([
        ...things.map((thing) => testApp.ask('POST', `${thing}/restore`, { body: {} })),
        later(round, () => elsewhere('DELETE', `customers/${top}`)),
      ])
      const deleted = answers.at(-1)
      expect(deleted?.status, deleted?.text).toBe(200)
      for (const answer of answers) expect([200, 404, 409], answer.text).toContain(answer.status)
      expect(await orphans(testApp), `round ${round}`).toEqual([])
    }
  })

  it('and restoring an account that is deleted again ends in one of the two, whole', async () => {
    for (let round = 0; round < rounds; round++) {
      const { top } = await makeFamilyOf(testApp)
      expect((await testApp.ask('DELETE', `customers/${top}`)).status).toBe(200)
      const answers = await Promise.all([
        testApp.ask('POST', `customers/${top}/restore`, { body: {} }),
        later(round / 2, () => elsewhere('DELETE', `customers/${top}`)),
      ])
      expect(answers[0].status, answers[0].text).toBe(200)
      const rows = await rowsBelow(testApp, top)
      const trashed = rows.filter(({ deletedAt }) => deletedAt)
      expect(trashed).toHaveLength(answers[1].status === 200 ? rows.length : 0)
    }
  })
})

describe('a purge', { timeout }, () => {
  const toAge = (id: string) =>
    testApp.app.payload.db.pool.query(
      `update customers set deleted_at = now() - interval '90 days' where id = $1`,
      [id],
    )

  it('of an account that is restored at the same moment takes all of it or nothing', async () => {
    for (let round = 0; round < rounds; round++) {
      const { top } = await makeFamilyOf(testApp)
      const before = (await rowsBelow(testApp, top)).length
      expect((await testApp.ask('DELETE', `customers/${top}`)).status).toBe(200)
      await toAge(top)
      const [restored] = await Promise.all([
        later(round / 2, () => elsewhere('POST', `customers/${top}/restore`, {})),
        purgeOldTrash(testApp.app.payload, new AbortController().signal),
      ])
      const left = await rowsBelow(testApp, top)
      expect([200, 404], restored.text).toContain(restored.status)
      expect(left).toHaveLength(restored.status === 200 ? before : 0)
      expect(left.filter(({ deletedAt }) => deletedAt)).toEqual([])
    }
  })

  it('of an account in which something is made at the same moment leaves nothing without its account', async () => {
    for (let round = 0; round < rounds; round++) {
      const top = await newAccount()
      const below = await newAccount({ parent: top })
      const answers = await Promise.all([
        testApp.newCustomer({ parent: below }),
        testApp.newUser({ role: 'member', customer: below }),
        testApp.ask('POST', 'cameras', { body: { name: 'A camera', customer: top } }),
        later(round / 2, () => elsewhere('DELETE', `customers/${top}?permanent=true`)),
      ])
      const purged = answers.at(-1)
      expect(purged?.status, purged?.text).toBe(200)
      for (const answer of answers) expect([200, 201, 400], answer.text).toContain(answer.status)
      expect(await rowsBelow(testApp, top)).toEqual([])
    }
  })
})

describe('many at once', { timeout }, () => {
  it('users of one account who are renamed, deleted and signed in while it is deleted: no answer is a failure', async () => {
    for (let round = 0; round < 6; round++) {
      const top = await newAccount()
      const people: Person[] = []
      for (let at = 0; at < 4; at++) people.push(await signedIn(testApp.app, 'member', top))
      const answers = await Promise.all([
        ...people.map(({ id }) =>
          testApp.ask('PATCH', `users/${id}`, { body: { username: unique('renamed') } }),
        ),
        ...people.slice(0, 2).map(({ id }) => elsewhere('DELETE', `users/${id}`)),
        ...people.map(({ email, password }) =>
          call(`${other}/api/users/login`, { body: { email, password } }),
        ),
        later(round, () => elsewhere('DELETE', `customers/${top}`)),
      ])
      const deleted = answers.at(-1)
      expect([200, 409], deleted?.text).toContain(deleted?.status)
      for (const answer of answers) expect(answer.status, answer.text).toBeLessThan(500)
      if (deleted?.status === 200) expect(await orphans(testApp)).toEqual([])
      await testApp.app.payload.db.pool.query('delete from rate_limits')
    }
  })
})
