import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openOffice, type Office } from '../../support/office.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'
import { kindsOf, made } from '../../support/resources.ts'
import { makeFamilyOf, type Family } from '../../support/trash.ts'

let office: Office
let family: Family
let customerManager: Person
let stranger: Person

beforeAll(async () => {
  office = await openOffice()
  family = await makeFamilyOf(office)
  customerManager = await signedIn(office.app, 'manager', family.below)
  stranger = await signedIn(office.app, 'manager')
})

describe('a resource of every kind', () => {
  it('is deleted and restored by the managers of its account and above, and is as it was (invariant 6)', async () => {
    for (const { slug } of kindsOf(office)) {
      for (const as of [family.manager, customerManager]) {
        const { id, ...before } = await made(office, slug, { body: { customer: family.below } })
        const { member } = family
        const path = `${slug}/${id}`
        const statuses = async (method: string, call: string, asked: Person[]) => {
          const body = method === 'POST' ? {} : undefined
          const answers = await Promise.all(
            asked.map((asker) => office.ask(method, call, { as: asker, body })),
          )
          return [slug, ...answers.map(({ status }) => status)]
        }
        const others = [office.support, member, stranger]
        expect(await statuses('DELETE', path, others)).toEqual([slug, 403, 403, 404])
        expect(await statuses('DELETE', path, [as])).toEqual([slug, 200])
        expect(await statuses('GET', path, [as, member])).toEqual([slug, 404, 404])
        expect(await statuses('POST', `${path}/restore`, others)).toEqual([slug, 403, 404, 404])
        const purgers = [as, office.support, member, stranger]
        expect(await statuses('DELETE', `${path}?permanent=true`, purgers)).toEqual([
          slug,
          403,
          403,
          404,
          404,
        ])
        expect(await statuses('POST', `${path}/restore`, [as])).toEqual([slug, 200])
        const after = docOf(await office.ask('GET', path))
        expect({ ...after, updatedAt: before.updatedAt }).toEqual({ id, ...before })
        expect(await statuses('DELETE', path, [as])).toEqual([slug, 200])
        expect(await statuses('DELETE', `${path}?trash=true`, [office.administrator])).toEqual([slug, 200])
        expect(await statuses('GET', `${path}?trash=true`, [office.administrator])).toEqual([slug, 404])
      }
    }
  })

  it('that belongs to nobody is the operator’s to delete', async () => {
    const { id } = await made(office, 'assets')
    expect((await office.ask('DELETE', `assets/${id}`, { as: stranger })).status).toBe(404)
    expect((await office.ask('DELETE', `assets/${id}`)).status).toBe(200)
    expect((await office.ask('POST', `assets/${id}/restore`, { body: {} })).status).toBe(200)
  })
})

describe('a stream source that users have', () => {
  it('is kept: 409 in_use with their number, for the trash and for good, those in the trash included', async () => {
    const { id } = await made(office, 'stream-sources', { body: { kind: 'channel' } })
    const [one, other] = [
      docOf(await office.newUser({ channelStreamSource: id })),
      docOf(await office.newUser({ channelStreamSource: id })),
    ]
    expect((await office.ask('DELETE', `users/${other.id}`)).status).toBe(200)
    for (const query of ['', '?permanent=true']) {
      const answer = await office.ask('DELETE', `stream-sources/${id}${query}`)
      expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use'])
      expect(answer.text).toContain('2 users')
    }
    for (const user of [one, other])
      expect((await office.ask('DELETE', `users/${user.id}?permanent=true`)).status).toBe(200)
    expect((await office.ask('DELETE', `stream-sources/${id}`)).status).toBe(200)
  })
})

describe('a group', () => {
  it('is in use by customers in the trash as well: 409 in_use', async () => {
    const group = docOf(
      await office.ask('POST', 'groups', { body: { name: 'Wholesale', kind: 'segment' } }),
    ).id
    const customer = docOf(await office.newCustomer({ group })).id
    expect((await office.ask('DELETE', `customers/${customer}`)).status).toBe(200)
    const answer = await office.ask('DELETE', `groups/${group}`)
    expect([answer.status, codeOf(answer)]).toEqual([409, 'in_use'])
    expect((await office.ask('DELETE', `customers/${customer}?permanent=true`)).status).toBe(200)
    expect((await office.ask('DELETE', `groups/${group}`)).status).toBe(200)
  })
})
