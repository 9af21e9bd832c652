import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { mailedToken } from '../../support/mailed-token.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf, userOf } from '../../support/read-answer.ts'
import { made } from '../../support/resources.ts'
import { makeFamilyOf, orphans, rowsBelow } from '../../support/trash.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const remove = (path: string, as?: Person) => testApp.ask('DELETE', path, { ...(as && { as }) })
const restore = (id: string, as?: Person) =>
  testApp.ask('POST', `customers/${id}/restore`, { body: {}, ...(as && { as }) })

describe('an account that is deleted', () => {
  it('goes into the trash with its subtree, in the same moment, and comes back as it was (invariant 6)', async () => {
    const { top, below } = await makeFamilyOf(testApp)
    const before = await rowsBelow(testApp, top)
    const answer = await remove(`customers/${top}`)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ message: expect.stringContaining('trash') })
    expect(docOf(answer)).toMatchObject({ id: top, deletedAt: expect.any(String) })

    const gone = await rowsBelow(testApp, top)
    expect(new Set(gone.map(({ deletedAt }) => deletedAt?.toISOString())).size).toBe(1)
    const withIt = gone.filter(({ id }) => id !== top)
    expect(withIt.map(({ deletedWith }) => deletedWith)).toEqual(withIt.map(() => top))
    expect(gone.find(({ id }) => id === top)?.deletedWith).toBeNull()
    expect(withIt.map(({ rest }) => rest)).toEqual(
      before.filter(({ id }) => id !== top).map(({ rest }) => rest),
    )
    for (const id of [top, below]) expect((await testApp.ask('GET', `customers/${id}`)).status).toBe(404)

    const back = await restore(top)
    expect(back.status, back.text).toBe(200)
    expect(docOf(back)).toMatchObject({ id: top, deletedAt: null })
    const after = await rowsBelow(testApp, top)
    expect(after.filter(({ id }) => id !== top)).toEqual(before.filter(({ id }) => id !== top))
    expect(await orphans(testApp)).toEqual([])
  })

  it('leaves where it is what lay in the trash before, with its own date, also when it comes back', async () => {
    const { top, below, member, resources } = await makeFamilyOf(testApp)
    const [camera] = resources.cameras ?? []
    const early = [`cameras/${camera}`, `customers/${below}`]
    for (const path of early) expect((await remove(path)).status).toBe(200)
    const lay = (await rowsBelow(testApp, top)).filter(({ deletedAt }) => deletedAt)
    expect(lay.map(({ id }) => id)).toContain(member.id)

    expect((await remove(`customers/${top}`)).status).toBe(200)
    expect((await rowsBelow(testApp, top)).filter(({ id }) => lay.some((row) => row.id === id))).toEqual(lay)
    expect((await restore(top)).status).toBe(200)
    expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => deletedAt)).toEqual(lay)
    expect((await restore(below)).status).toBe(200)
    expect((await rowsBelow(testApp, top)).flatMap(({ id, deletedAt }) => (deletedAt ? [id] : []))).toEqual([
      camera,
    ])
  })

  it('keeps back what belongs to it: nothing below a deleted account is restored before it (409 conflict)', async () => {
    const { top, below, member, resources } = await makeFamilyOf(testApp)
    expect((await remove(`customers/${below}`)).status).toBe(200)
    expect((await remove(`customers/${top}`)).status).toBe(200)
    const { name } = docOf(await testApp.ask('GET', `customers/${top}?trash=true`))
    for (const path of [`customers/${below}`, `users/${member.id}`, `devices/${resources.devices?.[1]}`]) {
      const answer = await testApp.ask('POST', `${path}/restore`, { body: {} })
      expect([answer.status, codeOf(answer)]).toEqual([409, 'conflict'])
      expect(answer.text).toContain(String(name))
      const byPanel = await testApp.ask('PATCH', `${path}?trash=true`, { body: { deletedAt: null } })
      expect([byPanel.status, codeOf(byPanel)]).toEqual([409, 'conflict'])
    }
    expect((await restore(top)).status).toBe(200)
    const stillBelow = await testApp.ask('POST', `users/${member.id}/restore`, { body: {} })
    expect([stillBelow.status, codeOf(stillBelow)]).toEqual([409, 'conflict'])
    expect((await restore(below)).status).toBe(200)
    expect((await testApp.ask('GET', `users/${member.id}`)).status).toBe(200)
  })

  it('keeps names, e-mails, host names and numbers reserved until it is purged', async () => {
    const { top, member } = await makeFamilyOf(testApp)
    const hostname = `${unique('host')}.example.com`
    const externalId = unique('number')
    await made(testApp, 'domains', { body: { hostname, customer: top } })
    await testApp.ask('PATCH', `customers/${top}`, { body: { externalId } })
    const { email } = docOf(await testApp.ask('GET', `customers/${top}`))
    const again = () =>
      Promise.all([
        testApp.newCustomer({ email }),
        testApp.newCustomer({ externalId }),
        testApp.newUser({ username: member.username }),
        testApp.newUser({ email: member.email }),
        testApp.ask('POST', 'domains', { body: { hostname } }),
      ])
    expect((await remove(`customers/${top}`)).status).toBe(200)
    const refused = await again()
    expect(refused.map(codeOf)).toEqual(refused.map(() => 'not_unique'))
    expect(refused.map(fieldsOf)).toEqual([['email'], ['externalId'], ['username'], ['email'], ['hostname']])
    expect((await remove(`customers/${top}?permanent=true`)).status).toBe(200)
    const welcome = await again()
    expect(welcome.map(({ status }) => status)).toEqual(welcome.map(() => 201))
  })

  it('takes nothing new below itself: 400 at the field', async () => {
    const { top, below } = await makeFamilyOf(testApp)
    const stray = await made(testApp, 'devices')
    expect((await remove(`customers/${top}`)).status).toBe(200)
    for (const account of [top, below]) {
      const answers = await Promise.all([
        testApp.newCustomer({ parent: account }),
        testApp.newUser({ role: 'member', customer: account }),
        testApp.ask('POST', 'devices', { body: { name: 'A device', customer: account } }),
        testApp.ask('PATCH', `devices/${stray.id}`, { body: { customer: account } }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
      expect(answers.map(fieldsOf)).toEqual([['parent'], ['customer'], ['customer'], ['customer']])
    }
  })

  it('is deleted once: a second time it is missing, and restoring what is there changes nothing', async () => {
    const { top } = await makeFamilyOf(testApp)
    expect((await restore(top)).status).toBe(200)
    expect((await remove(`customers/${top}`)).status).toBe(200)
    expect((await remove(`customers/${top}`)).status).toBe(404)
    expect((await restore(top)).status).toBe(200)
    expect((await restore(top)).status).toBe(200)
    expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => deletedAt)).toEqual([])
  })
})

describe('what the panel sends', () => {
  it('means the same: PATCH of the date, the server’s own, deletes and restores', async () => {
    const { top } = await makeFamilyOf(testApp)
    const body = { deletedAt: '2001-01-01T00:00:00.000Z' }
    const answer = await testApp.ask('PATCH', `customers/${top}`, { body })
    expect(answer.status, answer.text).toBe(200)
    const rows = await rowsBelow(testApp, top)
    expect(rows.filter(({ deletedAt }) => !deletedAt || deletedAt.getUTCFullYear() === 2001)).toEqual([])
    const query = `trash=true&where[id][in][0]=${top}&where[deletedAt][exists]=true`
    const back = await testApp.ask('PATCH', `customers?${query}`, { body: { deletedAt: null } })
    expect(back.status, back.text).toBe(200)
    expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => deletedAt)).toEqual([])
  })

  it('purges from its view of the trash, and only what lies there', async () => {
    const gone = (await makeFamilyOf(testApp)).top
    const kept = (await makeFamilyOf(testApp)).top
    const bulk = `customers?where[id][in][0]=${gone}&where[id][in][1]=${kept}`
    expect((await remove(`customers/${gone}`)).status).toBe(200)
    const purge = await remove(`${bulk}&trash=true`)
    expect(purge.status, purge.text).toBe(200)
    expect(await rowsBelow(testApp, gone)).toEqual([])
    const rows = await rowsBelow(testApp, kept)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ deletedAt }) => !deletedAt)).toEqual([])
  })

  it('deletes many at once, each by the rule of one', async () => {
    const one = (await makeFamilyOf(testApp)).top
    const other = (await makeFamilyOf(testApp)).top
    const answer = await remove(`customers?where[id][in][0]=${one}&where[id][in][1]=${other}`)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ message: '2 Customers moved to trash.' })
    expect(listOf({ ...answer, body: { docs: [], totalDocs: 0, ...Object(answer.body) } }).docs).toHaveLength(
      2,
    )
    for (const id of [one, other])
      expect((await rowsBelow(testApp, id)).filter(({ deletedAt }) => !deletedAt)).toEqual([])
  })
})

describe('the people of a deleted account (invariant 3)', () => {
  it('are out at once, on every way, and in again once it is restored', async () => {
    const { top, manager, member } = await makeFamilyOf(testApp)
    const { url } = testApp.app
    const people = [manager, member]
    const logIn = ({ username, password }: Person) =>
      call(`${url}/api/users/login`, { body: { username, password } })
    await testApp.app.payload.db.pool.query(
      `insert into auth_tokens (id, purpose, user_id, token_hash, expires_at)
       values (gen_random_uuid(), 'password-reset', $1, encode(sha256('a-link'), 'hex'), now() + interval '1 hour')`,
      [member.id],
    )
    expect((await remove(`customers/${top}`)).status).toBe(200)
    for (const person of people) {
      const { token } = person
      expect(userOf(await call(`${url}/api/users/me`, { token }))).toBeNull()
      expect((await call(`${url}/api/users/refresh-token`, { token, body: {} })).status).toBe(401)
      expect((await call(`${url}/api/users/verify-pin`, { token, body: { pin: '1234' } })).status).toBe(401)
      expect((await call(`${url}/api/customers`, { token })).status).toBe(401)
      const unknown = await logIn({ ...person, username: unique('nobody') })
      const answer = await logIn(person)
      expect([answer.status, answer.body]).toEqual([unknown.status, unknown.body])
      expect(codeOf(answer)).toBe('invalid_credentials')
    }
    const reset = await call(`${url}/api/users/reset-password`, {
      body: { token: 'a-link', password: 'another horse of a battery' },
    })
    expect([reset.status, codeOf(reset)]).toEqual([410, 'token_expired'])
    expect((await call(`${url}/api/users/forgot-password`, { body: { email: member.email } })).status).toBe(
      200,
    )
    await testApp.ask('POST', 'users/forgot-password', { body: { email: testApp.support.email } })
    await mailedToken(testApp.app, testApp.support.email)
    expect(listOf(await testApp.ask('GET', `emails?where[to][equals]=${member.email}`)).docs).toEqual([])

    expect((await restore(top)).status).toBe(200)
    for (const person of people) {
      expect(userOf(await call(`${url}/api/users/me`, { token: person.token }))).toBeNull()
      expect((await logIn(person)).status).toBe(200)
    }
    const late = await call(`${url}/api/users/reset-password`, {
      body: { token: 'a-link', password: 'another horse of a battery' },
    })
    expect(codeOf(late)).toBe('token_expired')
  })
})

describe('who may delete and restore accounts', () => {
  it('managers of an integrator below themselves, never their own account, and no one else of an account', async () => {
    const { top, below, manager, member } = await makeFamilyOf(testApp)
    const customerManager = await signedIn(testApp.app, 'manager', below)
    const stranger = (await makeFamilyOf(testApp)).manager
    expect([(await remove(`customers/${top}`, manager)).status]).toEqual([403])
    expect((await remove(`customers/${below}`, customerManager)).status).toBe(403)
    expect((await remove(`customers/${below}`, member)).status).toBe(403)
    expect((await remove(`customers/${below}`, testApp.support)).status).toBe(403)
    expect((await remove(`customers/${below}`, stranger)).status).toBe(404)

    const gone = docOf(await testApp.newCustomer({ parent: top })).id
    expect((await remove(`customers/${gone}`, manager)).status).toBe(200)
    for (const [as, status] of [
      [customerManager, 404],
      [member, 404],
      [stranger, 404],
      [testApp.support, 403],
    ] as const)
      expect((await restore(gone, as)).status).toBe(status)
    expect((await remove(`customers/${gone}?permanent=true`, manager)).status).toBe(403)
    expect((await remove(`customers/${gone}?trash=true`, manager)).status).toBe(403)
    expect((await remove(`customers/${gone}?permanent=true`, stranger)).status).toBe(404)
    expect((await restore(gone, manager)).status).toBe(200)
  })

  it('a foreign account in the trash answers like one that never was (invariant 2)', async () => {
    const { top } = await makeFamilyOf(testApp)
    const stranger = (await makeFamilyOf(testApp)).manager
    const never = '0198d7a0-0000-7000-8000-000000000000'
    expect((await remove(`customers/${top}`)).status).toBe(200)
    const ask = async (id: string) => {
      const answers = [
        await restore(id, stranger),
        await remove(`customers/${id}`, stranger),
        await remove(`customers/${id}?trash=true`, stranger),
        await testApp.ask('GET', `customers/${id}?trash=true`, { as: stranger }),
        await testApp.ask('PATCH', `customers/${id}?trash=true`, { as: stranger, body: { deletedAt: null } }),
        await testApp.ask('GET', `customers?trash=true&where[id][equals]=${id}`, { as: stranger }),
      ]
      return answers.map(({ status, text }) => [status, text])
    }
    expect(await ask(top)).toEqual(await ask(never))
  })
})
