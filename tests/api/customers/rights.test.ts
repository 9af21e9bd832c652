import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let member: Person
let own: string
let other: string

beforeAll(async () => {
  testApp = await openTestApp()
  own = docOf(await testApp.newCustomer({ notes: 'pays late', metadata: { shelf: 1 }, agencyId: 'A-1' })).id
  other = docOf(await testApp.newCustomer()).id
  member = await signedIn(testApp.app, 'member', own)
})

describe('a member of an account', () => {
  it('reads the basic data of the own account, without notes and what else is the operator’s', async () => {
    const answer = await testApp.ask('GET', `customers/${own}`, { as: member })
    const customer = docOf(answer)
    expect(customer).toMatchObject({ id: own, status: 'enabled', effectiveStatus: 'enabled' })
    for (const field of [
      'notes',
      'metadata',
      'agencyId',
      'externalId',
      'group',
      'statusReason',
      'path',
      'usernames',
    ])
      expect(customer).not.toHaveProperty(field)
    expect(answer.text).not.toContain('pays late')
  })

  it('finds and counts no other account, whatever the filter (invariant 2)', async () => {
    expect(
      listOf(await testApp.ask('GET', 'customers?limit=100', { as: member })).docs.map(({ id }) => id),
    ).toEqual([own])
    const filtered = await testApp.ask('GET', `customers?where[id][equals]=${other}`, { as: member })
    expect(listOf(filtered).totalDocs).toBe(0)
    const counted = await testApp.ask('GET', 'customers/count', { as: member })
    expect(counted.body).toEqual({ totalDocs: 1, totalDocsIsEstimate: false })
    const { data } = graphQLOf(await testApp.askGraphQL('{ countCustomers { totalDocs } }', { as: member }))
    expect(data).toEqual({ countCustomers: { totalDocs: 1 } })
  })

  it('may not filter or sort by what it may not read', async () => {
    for (const query of ['where[notes][like]=late', 'sort=notes', 'where[metadata.shelf][equals]=1'])
      expect((await testApp.ask('GET', `customers?${query}`, { as: member })).status).toBe(400)
  })

  it('gets 404 for another account on every verb, as for one that never was', async () => {
    const missing = '01890000-0000-7000-8000-000000000000'
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const body = method === 'PATCH' ? { city: 'Rome' } : undefined
      const answers = [
        await testApp.ask(method, `customers/${other}`, { as: member, body }),
        await testApp.ask(method, `customers/${missing}`, { as: member, body }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404])
      expect(answers[0]?.text).toBe(answers[1]?.text)
    }
  })

  it('changes nothing of the own account', async () => {
    const answer = await testApp.ask('PATCH', `customers/${own}`, { as: member, body: { city: 'Rome' } })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'forbidden'])
  })
})

describe('support', () => {
  it('edits contact data', async () => {
    const body = { city: 'Graz', country: 'AT', telephone: '0316 8720', firstName: 'Eva' }
    const answer = await testApp.ask('PATCH', `customers/${own}`, { as: testApp.support, body })
    expect(docOf(answer)).toMatchObject({
      city: 'Graz',
      country: 'AT',
      telephone: '+433168720',
      firstName: 'Eva',
    })
  })

  it.each([
    ['status', 'disabled'],
    ['notes', 'changed'],
    ['type', 'integrator'],
    ['externalId', 'X-1'],
    ['name', 'Another name'],
  ])('is told with 403 that %s is not theirs to change, and nothing is changed', async (field, value) => {
    const body = { city: 'Linz', [field]: value }
    const answer = await testApp.ask('PATCH', `customers/${own}`, { as: testApp.support, body })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([403, 'field_forbidden', [field]])
    const stored = docOf(await testApp.ask('GET', `customers/${own}`))
    expect(stored.city).not.toBe('Linz')
  })

  it('may send back a whole document as it was shown', async () => {
    const shown = docOf(await testApp.ask('GET', `customers/${own}`, { as: testApp.support }))
    const answer = await testApp.ask('PATCH', `customers/${own}`, {
      as: testApp.support,
      body: { ...shown, city: 'Wels' },
    })
    expect([answer.status, docOf(answer).city]).toEqual([200, 'Wels'])
  })

  it('makes and deletes no customer', async () => {
    const body = { name: 'Nobody', email: 'nobody@example.com' }
    expect((await testApp.ask('POST', 'customers', { as: testApp.support, body })).status).toBe(403)
    expect((await testApp.ask('DELETE', `customers/${own}`, { as: testApp.support })).status).toBe(403)
  })
})

describe('an administrator', () => {
  it('deletes an empty one', async () => {
    const { id } = docOf(await testApp.newCustomer())
    expect((await testApp.ask('DELETE', `customers/${id}`)).status).toBe(200)
    expect((await testApp.ask('GET', `customers/${id}`)).status).toBe(404)
  })
})

describe('the effective status', () => {
  it('is disabled as soon as any account above is, and as before when that is enabled again (invariant 6)', async () => {
    const top = docOf(await testApp.newCustomer({ type: 'integrator' })).id
    const middle = docOf(await testApp.newCustomer({ type: 'integrator', parent: top })).id
    const leaf = docOf(await testApp.newCustomer({ parent: middle })).id
    const statuses = async () => {
      const { docs } = listOf(
        await testApp.ask('GET', `customers?where[id][in]=${[top, middle, leaf].join(',')}&sort=path`),
      )
      return docs.map(({ status, effectiveStatus }) => `${String(status)}/${String(effectiveStatus)}`)
    }
    const set = (status: string) => testApp.ask('PATCH', `customers/${top}`, { body: { status } })
    await testApp.ask('PATCH', `customers/${leaf}`, { body: { status: 'disabled' } })
    expect(await statuses()).toEqual(['enabled/enabled', 'enabled/enabled', 'disabled/disabled'])
    await set('disabled')
    expect(await statuses()).toEqual(['disabled/disabled', 'enabled/disabled', 'disabled/disabled'])
    await set('enabled')
    expect(await statuses()).toEqual(['enabled/enabled', 'enabled/enabled', 'disabled/disabled'])
  })
})
