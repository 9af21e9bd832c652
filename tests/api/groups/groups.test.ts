import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openOffice, type Office } from '../../support/office.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let office: Office

beforeAll(async () => {
  office = await openOffice()
})

const newGroup = (body: object = {}) =>
  office.ask('POST', 'groups', { body: { name: unique('group'), ...body } })

describe('a group', () => {
  it.each(['segment', 'staff', 'promotion', 'territory'])('may be of the kind %s', async (kind) => {
    expect(docOf(await newGroup({ kind })).kind).toBe(kind)
  })

  it('is a segment unless said otherwise, and of no kind that does not exist', async () => {
    expect(docOf(await newGroup()).kind).toBe('segment')
    expect(fieldsOf(await newGroup({ kind: 'club' }))).toEqual(['kind'])
  })

  it('needs a name that no other group has', async () => {
    const name = unique('unique')
    await newGroup({ name })
    const taken = await newGroup({ name: ` ${name} ` })
    expect([codeOf(taken), fieldsOf(taken)]).toEqual(['not_unique', ['name']])
    expect(fieldsOf(await newGroup({ name: '  ' }))).toEqual(['name'])
  })

  it('that customers belong to cannot vanish: 409 in_use with their number', async () => {
    const { id } = docOf(await newGroup())
    const members = [await office.newCustomer({ group: id }), await office.newCustomer({ group: id })]
    const refused = await office.ask('DELETE', `groups/${id}`)
    expect([refused.status, codeOf(refused)]).toEqual([409, 'in_use'])
    expect(refused.text).toContain('2')
    for (const member of members)
      await office.ask('PATCH', `customers/${docOf(member).id}`, { body: { group: null } })
    expect((await office.ask('DELETE', `groups/${id}`)).status).toBe(200)
  })

  it('cannot vanish under a customer that joins it in the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = docOf(await newGroup())
      const customer = docOf(await office.newCustomer()).id
      const [joined, deleted] = await Promise.all([
        office.ask('PATCH', `customers/${customer}`, { body: { group: id } }),
        office.ask('DELETE', `groups/${id}`),
      ])
      const group = docOf(await office.ask('GET', `customers/${customer}`)).group
      expect([joined.status, deleted.status].filter((status) => status === 200)).toHaveLength(1)
      expect(group).toBe(joined.status === 200 ? id : null)
    }
  })

  it('that does not exist cannot be chosen', async () => {
    const answer = await office.newCustomer({ group: '01890000-0000-7000-8000-000000000000' })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['group']])
  })

  it('is unknown to members, and read by support without being changed', async () => {
    const { id } = docOf(await newGroup())
    const member = await signedIn(office.app, 'member')
    expect((await office.ask('GET', `groups/${id}`, { as: member })).status).toBe(404)
    expect((await office.ask('GET', `groups/${id}`, { as: office.support })).status).toBe(200)
    expect(
      (await office.ask('PATCH', `groups/${id}`, { as: office.support, body: { name: 'x' } })).status,
    ).toBe(403)
  })
})
