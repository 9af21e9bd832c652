import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, userOf } from '../../support/read-answer.ts'
import { makeFamilyOf } from '../../support/trash.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const remove = (id: string, as?: Person, query = '') =>
  testApp.ask('DELETE', `users/${id}${query}`, { ...(as && { as }) })
const restore = (id: string, as?: Person) =>
  testApp.ask('POST', `users/${id}/restore`, { body: {}, ...(as && { as }) })
const logIn = ({ username, password }: Person) =>
  call(`${testApp.app.url}/api/users/login`, { body: { username, password } })

describe('a user who is deleted', () => {
  it('is out at once, stays reserved, and comes back with password and everything else (invariants 3 and 6)', async () => {
    const person = await signedIn(testApp.app, 'member')
    const before = docOf(await testApp.ask('GET', `users/${person.id}`))
    const answer = await remove(person.id)
    expect(answer.status, answer.text).toBe(200)
    expect(userOf(await call(`${testApp.app.url}/api/users/me`, { token: person.token }))).toBeNull()
    const unknown = await logIn({ ...person, username: unique('nobody') })
    const refused = await logIn(person)
    expect([refused.status, refused.body]).toEqual([unknown.status, unknown.body])
    expect(codeOf(await testApp.newUser({ username: person.username }))).toBe('not_unique')
    expect((await testApp.ask('POST', `users/${person.id}/end-sessions`, { body: {} })).status).toBe(404)

    expect((await restore(person.id)).status).toBe(200)
    const after = docOf(await testApp.ask('GET', `users/${person.id}`))
    expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
    expect(userOf(await call(`${testApp.app.url}/api/users/me`, { token: person.token }))).toBeNull()
    expect((await logIn(person)).status).toBe(200)
  })

  it('is no longer named with the account, until restored', async () => {
    const person = await signedIn(testApp.app, 'member')
    const names = async () => docOf(await testApp.ask('GET', `customers/${person.customer}`)).usernames
    expect(await names()).toBe(person.username)
    await remove(person.id)
    expect(await names()).toBeNull()
    await restore(person.id)
    expect(await names()).toBe(person.username)
    await remove(person.id, undefined, '?permanent=true')
    expect(await names()).toBeNull()
  })

  it('is told apart from the others only in the trash, by those who see it', async () => {
    const { manager, member } = await makeFamilyOf(testApp)
    const customerManager = await signedIn(testApp.app, 'manager', String(member.customer))
    expect((await remove(member.id, customerManager)).status).toBe(200)
    const seen = async (as: Person, trash: boolean) => {
      const query = `users?where[id][equals]=${member.id}${trash ? '&trash=true' : ''}`
      return listOf(await testApp.ask('GET', query, { as })).docs.length
    }
    for (const as of [manager, customerManager, testApp.support, testApp.administrator])
      expect([await seen(as, false), await seen(as, true)]).toEqual([0, 1])
    const colleague = await signedIn(testApp.app, 'member', String(member.customer))
    const stranger = await signedIn(testApp.app, 'manager')
    for (const as of [colleague, stranger])
      expect([await seen(as, false), await seen(as, true)]).toEqual([0, 0])
    for (const as of [colleague, stranger]) {
      expect((await restore(member.id, as)).status).toBe(404)
      expect((await remove(member.id, as, '?permanent=true')).status).toBe(404)
    }
    expect((await restore(member.id, testApp.support)).status).toBe(403)
    expect((await remove(member.id, customerManager, '?trash=true')).status).toBe(403)
    expect((await restore(member.id, customerManager)).status).toBe(200)
  })
})

describe('the last active administrator (invariant 11)', () => {
  const active = async () => {
    const { rows } = await testApp.app.payload.db.pool.query<{ id: string }>(
      "select id from users where role = 'administrator' and locked is not true and deleted_at is null",
    )
    return rows.map(({ id }) => id)
  }
  const leaveOnly = async (...kept: Person[]) => {
    await testApp.app.payload.db.pool.query(
      "update users set locked = not (id = any($1)) where role = 'administrator'",
      [kept.map(({ id }) => id)],
    )
  }

  it('cannot be put into the trash or purged, on any way, and one in the trash does not count', async () => {
    const last = await signedIn(testApp.app, 'administrator')
    const trashed = await signedIn(testApp.app, 'administrator')
    expect((await remove(trashed.id)).status).toBe(200)
    await leaveOnly(last, trashed)
    const deletedAt = new Date().toISOString()
    const answers = [
      await remove(last.id, last),
      await remove(last.id, last, '?permanent=true'),
      await testApp.ask('PATCH', `users/${last.id}`, { as: last, body: { deletedAt } }),
      await testApp.ask('PATCH', `users/${last.id}`, { as: last, body: { locked: true } }),
    ]
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
      expect(answer.text).toContain('last active administrator')
    }
    for (const query of ['', '&permanent=true']) {
      const bulk = `users?where[id][equals]=${last.id}${query}`
      const answer = await testApp.ask('DELETE', bulk, { as: last })
      expect([answer.status, codeOf(answer)]).toEqual([400, 'forbidden'])
    }
    const graphQL = await testApp.askGraphQL(`mutation { deleteUser(id: "${last.id}") { id } }`, { as: last })
    expect(graphQL.text).toContain('last active administrator')
    expect(await active()).toEqual([last.id])
    expect((await remove(trashed.id, last, '?permanent=true')).status).toBe(200)
  })

  it('is left when two delete each other at once', async () => {
    for (let round = 0; round < 6; round++) {
      const [one, other] = [
        await signedIn(testApp.app, 'administrator'),
        await signedIn(testApp.app, 'administrator'),
      ]
      await leaveOnly(one, other)
      const query = round % 2 ? '?permanent=true' : ''
      const answers = await Promise.all([remove(other.id, one), remove(one.id, other, query)])
      expect(await active(), answers.map(({ text }) => text).join('\n')).toHaveLength(1)
    }
  })
})

describe('a user whose account is gone for good', () => {
  it('is nowhere any more, and the name is free', async () => {
    const person = await signedIn(testApp.app, 'member', await newCustomer(testApp.app))
    const helper = await signedIn(testApp.app, 'administrator')
    await testApp.app.payload.db.pool.query('update users set locked = false where id = $1', [helper.id])
    const purged = await testApp.ask('DELETE', `customers/${person.customer}?permanent=true`, { as: helper })
    expect(purged.status, purged.text).toBe(200)
    expect((await testApp.ask('GET', `users/${person.id}?trash=true`, { as: helper })).status).toBe(404)
    const { username, email } = person
    const password = `correct horse of ${unique('stable')}`
    const body = { username, email, password, role: 'support' }
    expect((await testApp.ask('POST', 'users', { as: helper, body })).status).toBe(201)
  })
})
