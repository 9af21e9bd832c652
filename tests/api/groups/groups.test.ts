import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const newGroup = (body: object = {}) =>
  testApp.ask('POST', 'groups', { body: { name: unique('group'), ...body } })

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

  it('is told that its name looks like that of another together with all else that is wrong', async () => {
    const name = unique('alike')
    await newGroup({ name })
    for (const look of [name.toUpperCase(), `${name.slice(0, 3)} ${name.slice(3)}`, `${name}\u200b`]) {
      const answer = await newGroup({ name: look, kind: 'club' })
      expect([look, fieldsOf(answer).toSorted()]).toEqual([look, ['kind', 'name']])
      expect([look, codeOf(await newGroup({ name: look }))]).toEqual([look, 'not_unique'])
    }
    const { id } = docOf(await newGroup())
    const renamed = await testApp.ask('PATCH', `groups/${id}`, { body: { name: name.toUpperCase() } })
    expect([codeOf(renamed), fieldsOf(renamed)]).toEqual(['not_unique', ['name']])
    const own = unique('own')
    await testApp.ask('PATCH', `groups/${id}`, { body: { name: own } })
    expect((await testApp.ask('PATCH', `groups/${id}`, { body: { name: own.toUpperCase() } })).status).toBe(
      200,
    )
  })

  it('that customers belong to cannot vanish: 409 in_use with their number', async () => {
    const { id } = docOf(await newGroup())
    const members = [await testApp.newCustomer({ group: id }), await testApp.newCustomer({ group: id })]
    const refused = await testApp.ask('DELETE', `groups/${id}`)
    expect([refused.status, codeOf(refused)]).toEqual([409, 'in_use'])
    expect(refused.text).toContain('2')
    for (const member of members)
      await testApp.ask('PATCH', `customers/${docOf(member).id}`, { body: { group: null } })
    expect((await testApp.ask('DELETE', `groups/${id}`)).status).toBe(200)
  })

  it('cannot vanish under a customer that joins it in the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = docOf(await newGroup())
      const customer = docOf(await testApp.newCustomer()).id
      const [joined, deleted] = await Promise.all([
        testApp.ask('PATCH', `customers/${customer}`, { body: { group: id } }),
        testApp.ask('DELETE', `groups/${id}`),
      ])
      const group = docOf(await testApp.ask('GET', `customers/${customer}`)).group
      expect([joined.status, deleted.status].filter((status) => status === 200)).toHaveLength(1)
      expect(group).toBe(joined.status === 200 ? id : null)
    }
  })

  it('that does not exist cannot be chosen', async () => {
    const answer = await testApp.newCustomer({ group: '01890000-0000-7000-8000-000000000000' })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['group']])
  })

  it('is unknown to members, and read by support without being changed', async () => {
    const { id } = docOf(await newGroup())
    const member = await signedIn(testApp.app, 'member')
    expect((await testApp.ask('GET', `groups/${id}`, { as: member })).status).toBe(404)
    expect((await testApp.ask('GET', `groups/${id}`, { as: testApp.support })).status).toBe(200)
    expect(
      (await testApp.ask('PATCH', `groups/${id}`, { as: testApp.support, body: { name: 'x' } })).status,
    ).toBe(403)
  })
})
