import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const created = async (body: object) => docOf(await testApp.newCustomer(body))
const refusedAt = async (body: object) => {
  const answer = await testApp.newCustomer(body)
  expect(answer.status).toBe(400)
  return fieldsOf(answer)
}

describe('the name of a customer', () => {
  it('is “first last” for a person who is given none', async () => {
    expect(
      (await created({ name: undefined, kind: 'person', firstName: ' Ada ', lastName: 'Lovelace' })).name,
    ).toBe('Ada Lovelace')
  })

  it('is asked for when there is no first or last name to make it from', async () => {
    expect(await refusedAt({ name: '  ', kind: 'person' })).toEqual(['name'])
  })
})

describe('the e-mail of a customer', () => {
  it('is stored in lower case', async () => {
    const email = `${unique('Mixed.Case')}@Example.COM`
    expect((await created({ email })).email).toBe(email.toLowerCase())
  })

  it.each([
    '',
    'nobody',
    'two@at@example.com',
    'name@host',
    '"quoted"@example.com',
    `${'x'.repeat(250)}@example.com`,
  ])('is refused at its field when it is %j', async (email) => {
    expect(await refusedAt({ email })).toEqual(['email'])
  })

  it('is unique whatever the case, and the answer does not say whose it is', async () => {
    const email = `${unique('taken')}@example.com`
    const first = await created({ email, name: 'Somebody in particular' })
    const answer = await testApp.newCustomer({ email: email.toUpperCase() })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([400, 'not_unique', ['email']])
    expect(answer.text).not.toContain(first.id)
    expect(answer.text).not.toContain('particular')
  })
})

describe('the telephone number of a customer', () => {
  it.each([
    ['DE', '030 901820', '+4930901820'],
    ['US', '(212) 555-0123', '+12125550123'],
    ['DE', '+43 1 58858', '+43158858'],
    [undefined, '0049 30 901820', '+4930901820'],
  ])('of the country %s, written %s, is stored as %s', async (country, telephone, stored) => {
    expect((await created({ country, telephone })).telephone).toBe(stored)
  })

  it.each([
    [undefined, '030 901820'],
    ['DE', 'call me'],
    ['DE', '12'],
  ])('of the country %s is refused when it is %s', async (country, telephone) => {
    expect(await refusedAt({ country, telephone })).toEqual(['telephone'])
  })
})

describe('country, time zone and language of a customer', () => {
  it('take what exists; a country in any case', async () => {
    const customer = await created({ country: 'at', timezone: 'Europe/Vienna', language: 'de' })
    expect([customer.country, customer.timezone, customer.language]).toEqual(['AT', 'Europe/Vienna', 'de'])
  })

  it.each([
    ['country', 'XX'],
    ['country', 'Germany'],
    ['timezone', 'Mars/Olympus'],
    ['timezone', '+02:00'],
    ['language', 'xx'],
  ])('refuse at %s what does not exist: %s', async (field, value) => {
    expect(await refusedAt({ [field]: value })).toEqual([field])
  })
})

describe('metadata of a customer', () => {
  it('is a JSON object', async () => {
    expect((await created({ metadata: { shelf: 4, tags: ['a'] } })).metadata).toEqual({
      shelf: 4,
      tags: ['a'],
    })
  })

  it.each([[['a', 'list']], ['a text'], [4], [true]])('is refused when it is %j', async (metadata) => {
    expect(await refusedAt({ metadata })).toEqual(['metadata'])
  })
})

describe('the external id of a customer', () => {
  it('is unique when set, and may be left empty by many', async () => {
    const externalId = unique('crm')
    await created({ externalId })
    const answer = await testApp.newCustomer({ externalId })
    expect([codeOf(answer), fieldsOf(answer)]).toEqual(['not_unique', ['externalId']])
    await created({})
    await created({ externalId: '' })
    await created({ externalId: ' ' })
  })
})

describe('what is set by nobody', () => {
  it.each(['path', 'lastLoginAt', 'effectiveStatus', 'createdAt'])('is %s', async (field) => {
    const value = { path: '/', effectiveStatus: 'disabled' }[field] ?? '2001-01-01T00:00:00.000Z'
    const { id } = await created({})
    const answer = await testApp.ask('PATCH', `customers/${id}`, { body: { [field]: value } })
    expect([answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([403, 'field_forbidden', [field]])
  })
})
