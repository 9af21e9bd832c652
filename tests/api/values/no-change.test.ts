import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../../support/call.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const read = async (path: string) => docOf(await testApp.ask('GET', path))
const newCustomer = async (body: object = {}) => docOf(await testApp.newCustomer(body))
const mails = async () => {
  const { rows } = await testApp.app.payload.db.pool.query('select count(*)::int as n from emails')
  return rows
}

describe('an update that changes nothing', () => {
  it('moves no updatedAt and sends no mail, whatever it names', async () => {
    const { id } = await newCustomer({
      country: 'DE',
      telephone: '030 901820',
      metadata: { a: [1, { b: 'ö' }] },
    })
    const before = await read(`customers/${id}`)
    const mailed = await mails()
    const bodies = [
      {},
      before,
      { telephone: '+49 30 / 901820' },
      { city: '' },
      { email: ` ${String(before.email).toUpperCase()} ` },
    ]
    for (const body of bodies) {
      const answer = await testApp.ask('PATCH', `customers/${id}`, { body })
      expect([answer.status, docOf(answer)]).toEqual([200, before])
    }
    expect(await read(`customers/${id}`)).toEqual(before)
    expect(await mails()).toEqual(mailed)
  })

  it('is none in a bulk update and over GraphQL either', async () => {
    const agencyId = unique('agency')
    const { id } = await newCustomer({ agencyId, city: 'Oslo' })
    const other = await newCustomer({ agencyId, city: 'Bergen' })
    const before = await read(`customers/${id}`)
    const bulk = await testApp.ask('PATCH', `customers?where[agencyId][equals]=${agencyId}`, {
      body: { city: 'Oslo' },
    })
    expect(bulk.status).toBe(200)
    expect(await read(`customers/${id}`)).toEqual(before)
    expect(await read(`customers/${other.id}`)).toMatchObject({ city: 'Oslo' })
    const query = `mutation { updateCustomer(id: "${id}", data: { city: "Oslo", agencyId: "${agencyId}" }) { updatedAt } }`
    const { data } = graphQLOf(await testApp.askGraphQL(query))
    expect(data).toEqual({ updateCustomer: { updatedAt: before.updatedAt } })
  })

  it('leaves every other kind of document and the settings alone', async () => {
    const group = docOf(await testApp.ask('POST', 'groups', { body: { name: unique('group') } }))
    const device = docOf(await testApp.ask('POST', 'devices', { body: { name: unique('device') } }))
    const user = docOf(await testApp.newUser())
    for (const path of [`groups/${group.id}`, `devices/${device.id}`, `users/${user.id}`]) {
      const before = await read(path)
      for (const body of [{}, before]) expect((await testApp.ask('PATCH', path, { body })).status).toBe(200)
      expect(await read(path)).toEqual(before)
    }
    await testApp.ask('POST', 'globals/settings', { body: { brandName: 'Acme' } })
    const settings = async () => (await testApp.ask('GET', 'globals/settings')).body
    const before = await settings()
    for (const body of [{}, { brandName: ' Acme ' }])
      expect((await testApp.ask('POST', 'globals/settings', { body })).status).toBe(200)
    expect(await settings()).toEqual(before)
  })

  it('is one as soon as a password is among it', async () => {
    const { id, updatedAt } = docOf(await testApp.newUser())
    const body = { password: `correct horse of ${unique('meadow')}` }
    const after = docOf(await testApp.ask('PATCH', `users/${id}`, { body }))
    expect(String(after.updatedAt) > String(updatedAt)).toBe(true)
  })
})

describe('a change of a list alone', () => {
  it.each([
    ['events', ['camera.online']],
    ['events', ['camera.offline', 'camera.online']],
    ['recipients', []],
    ['resources', []],
  ])('moves updatedAt, and is refused to who has read the document before: %s %j', async (name, list) => {
    const { id: customer } = await newCustomer()
    const user = docOf(await testApp.newUser({ role: 'member', customer }))
    const camera = docOf(await testApp.ask('POST', 'cameras', { body: { name: unique('camera'), customer } }))
    const before = docOf(
      await testApp.ask('POST', 'alert-rules', {
        body: {
          name: unique('rule'),
          customer,
          events: ['camera.offline'],
          recipients: [user.id],
          resources: [{ kind: 'cameras', id: camera.id }],
        },
      }),
    )
    const path = `alert-rules/${before.id}`
    const answered = docOf(await testApp.ask('PATCH', path, { body: { [name]: list } }))
    const after = await read(`${path}?depth=0`)
    expect([after[name], answered[name]]).toEqual([list, list])
    expect(String(after.updatedAt) > String(before.updatedAt)).toBe(true)
    expect(answered.updatedAt).toBe(after.updatedAt)
    const stale = await call(`${testApp.app.url}/api/${path}`, {
      method: 'PATCH',
      token: testApp.administrator.token,
      headers: { 'if-match': `"${String(before.updatedAt)}"` },
      body: { name: 'x' },
    })
    expect([stale.status, codeOf(stale)]).toEqual([409, 'conflict'])
    const both = await testApp.ask('PATCH', path, {
      body: { name: 'Both', recipients: [user.id], events: ['a.b'] },
    })
    expect(docOf(both)).toMatchObject({ name: 'Both', events: ['a.b'], customer })
    expect((await testApp.ask('PATCH', path, { body: { recipients: [user.id] } })).body).toMatchObject({
      doc: { updatedAt: docOf(both).updatedAt },
    })
  })
})

describe('what only the product writes', () => {
  it.each(['createdAt', 'updatedAt', 'deletedAt', 'id'])('is refused in a body: %s', async (name) => {
    const value = name === 'id' ? '01890000-0000-7000-8000-000000000000' : '2001-01-01T00:00:00.000Z'
    const creating = await testApp.newCustomer({ [name]: value })
    expect([creating.status, codeOf(creating), fieldsOf(creating)]).toEqual([403, 'field_forbidden', [name]])
    if (name === 'deletedAt') return
    const { id } = await newCustomer()
    const changing = await testApp.ask('PATCH', `customers/${id}`, { body: { [name]: value } })
    expect([changing.status, codeOf(changing), fieldsOf(changing)]).toEqual([403, 'field_forbidden', [name]])
  })

  it('is accepted as it was read, in a document that is sent back whole', async () => {
    const doc = await newCustomer()
    const answer = await testApp.ask('PATCH', `customers/${doc.id}`, { body: { ...doc, city: 'Oslo' } })
    expect([answer.status, docOf(answer).city]).toEqual([200, 'Oslo'])
  })
})
