import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { kindsOf, made } from '../../support/resources.ts'
import { makeFamilyOf, type Family } from '../../support/trash.ts'

let testApp: TestApp
let family: Family
let customerManager: Person
let stranger: Person

beforeAll(async () => {
  testApp = await openTestApp()
  family = await makeFamilyOf(testApp)
  customerManager = await signedIn(testApp.app, 'manager', family.below)
  stranger = await signedIn(testApp.app, 'manager')
})

describe('a resource of every kind', () => {
  it('is deleted and restored by the managers of its account and above, and is as it was (invariant 6)', async () => {
    for (const { slug } of kindsOf(testApp)) {
      for (const as of [family.manager, customerManager]) {
        const { id, ...before } = await made(testApp, slug, { body: { customer: family.below } })
        const { member } = family
        const path = `${slug}/${id}`
        const statuses = async (method: string, call: string, asked: Person[]) => {
          const body = method === 'POST' ? {} : undefined
          const answers = await Promise.all(
            asked.map((asker) => testApp.ask(method, call, { as: asker, body })),
          )
          return [slug, ...answers.map(({ status }) => status)]
        }
        const others = [testApp.support, member, stranger]
        expect(await statuses('DELETE', path, others)).toEqual([slug, 403, 403, 404])
        expect(await statuses('DELETE', path, [as])).toEqual([slug, 200])
        expect(await statuses('GET', path, [as, member])).toEqual([slug, 404, 404])
        expect(await statuses('POST', `${path}/restore`, others)).toEqual([slug, 403, 404, 404])
        const purgers = [as, testApp.support, member, stranger]
        expect(await statuses('DELETE', `${path}?permanent=true`, purgers)).toEqual([
          slug,
          403,
          403,
          404,
          404,
        ])
        expect(await statuses('POST', `${path}/restore`, [as])).toEqual([slug, 200])
        const after = docOf(await testApp.ask('GET', path))
        expect({ ...after, updatedAt: before.updatedAt }).toEqual({ id, ...before })
        expect(await statuses('DELETE', path, [as])).toEqual([slug, 200])
        expect(await statuses('DELETE', `${path}?trash=true`, [testApp.administrator])).toEqual([slug, 200])
        expect(await statuses('GET', `${path}?trash=true`, [testApp.administrator])).toEqual([slug, 404])
      }
    }
  })

  it('that belongs to nobody is the operator’s to delete', async () => {
    const { id } = await made(testApp, 'assets')
    expect((await testApp.ask('DELETE', `assets/${id}`, { as: stranger })).status).toBe(404)
    expect((await testApp.ask('DELETE', `assets/${id}`)).status).toBe(200)
    expect((await testApp.ask('POST', `assets/${id}/restore`, { body: {} })).status).toBe(200)
  })
})

describe('a stream source that users have', () => {
  it('is kept: 409 in_use with their number, for the trash and for good, those in the trash included', async () => {
    const { id } = await made(testApp, 'stream-sources', { body: { kind: 'channel' } })
    const [one, other] = [
      docOf(await testApp.newUser({ channelStreamSource: id })),
      docOf(await testApp.newUser({ channelStreamSource: id })),
    ]
    expect((await testApp.ask('DELETE', `users/${other.id}`)).status).toBe(200)
    for (const query of ['', '?permanent=true']) {
      const answer = await testApp.ask('DELETE', `stream-sources/${id}${query}`)
      expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use'])
      expect(answer.text).toContain('2 users')
    }
    for (const user of [one, other])
      expect((await testApp.ask('DELETE', `users/${user.id}?permanent=true`)).status).toBe(200)
    expect((await testApp.ask('DELETE', `stream-sources/${id}`)).status).toBe(200)
  })
})

describe('a group', () => {
  it('is in use by customers in the trash as well: 409 in_use', async () => {
    const group = docOf(
      await testApp.ask('POST', 'groups', { body: { name: 'Wholesale', kind: 'segment' } }),
    ).id
    const customer = docOf(await testApp.newCustomer({ group })).id
    expect((await testApp.ask('DELETE', `customers/${customer}`)).status).toBe(200)
    const answer = await testApp.ask('DELETE', `groups/${group}`)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use'])
    expect((await testApp.ask('DELETE', `customers/${customer}?permanent=true`)).status).toBe(200)
    expect((await testApp.ask('DELETE', `groups/${group}`)).status).toBe(200)
  })
})
