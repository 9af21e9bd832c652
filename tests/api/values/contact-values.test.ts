import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const created = async (body: object) => docOf(await testApp.newCustomer(body))
const changed = async (id: string, body: object) =>
  docOf(await testApp.ask('PATCH', `customers/${id}`, { body }))
const refused = async (body: object) => {
  const answer = await testApp.newCustomer(body)
  return [answer.status, fieldsOf(answer)]
}

/** As it could be stored before a rule became stricter. */
const plant = (id: string, column: string, value: string) =>
  testApp.app.payload.db.pool.query(`update customers set ${column} = $2 where id = $1`, [id, value])

describe('a telephone number', () => {
  it('keeps its extension', async () => {
    const { id, telephone } = await created({ country: 'GB', telephone: '020 7946 0018 ext 12' })
    expect(telephone).toBe('+442079460018;ext=12')
    expect((await changed(id, { telephone: '+44 20 7946 0018 ext. 13' })).telephone).toBe(
      '+442079460018;ext=13',
    )
  })

  it.each([
    '020 7946 0018 call Mary',
    '020 7946 0018 / 020 7946 0019',
    `020 7946 0018 ext ${'1'.repeat(60)}`,
  ])('is refused where something else is written with it: %j', async (telephone) =>
    expect(await refused({ country: 'GB', telephone })).toEqual([400, ['telephone']]),
  )
})

describe('the country Kosovo', () => {
  it('is accepted, and so are its telephone numbers', async () => {
    const { country, telephone } = await created({ country: 'xk', telephone: '044 123 456' })
    expect([country, telephone]).toEqual(['XK', '+38344123456'])
  })
})

describe('a stored value that would be refused today', () => {
  it('does not block a change of another field, and stays as it is', async () => {
    const { id } = await created({})
    await plant(id, 'country', 'AC')
    await plant(id, 'telephone', '12')
    await plant(id, 'timezone', 'Mars/Olympus')
    await plant(id, 'email', `a..${unique('b')}@x.example`)
    await plant(id, 'address', 'x'.repeat(600))
    await plant(id, 'last_name', 'Olsen\nBakke')
    const stored = docOf(await testApp.ask('GET', `customers/${id}`))
    const after = await changed(id, { ...stored, city: 'Oslo' })
    const { updatedAt: _before, ...before } = stored
    expect(after).toMatchObject({ ...before, city: 'Oslo' })
    const other = await testApp.ask('PATCH', `customers/${id}`, { body: { country: 'AB' } })
    expect([other.status, fieldsOf(other)]).toEqual([400, ['country']])
  })
})

describe('a time zone', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['ASIA/KOLKATA', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('written %s is stored as %s', async (timezone, stored) => {
    expect((await created({ timezone })).timezone).toBe(stored)
  })
})

describe('a name', () => {
  it('of an account follows the cleaned names of its person', async () => {
    const { id, name } = await created({
      name: undefined,
      kind: 'person',
      firstName: 'Mira',
      lastName: 'Olsen\nBakke',
    })
    expect(name).toBe('Mira Olsen Bakke')
    expect((await changed(id, { lastName: 'Dahl\u200b' })).name).toBe('Mira Dahl')
  })

  it.each([{ firstName: '\u200b', lastName: '\u200b' }, { name: '\u2800' }, { name: '\u3164\u00a0' }])(
    'that nobody can see is refused: %j',
    async (names) => {
      expect(await refused({ name: undefined, kind: 'person', ...names })).toEqual([400, ['name']])
    },
  )

  it('cannot be cleared together with what it could be made of', async () => {
    const { id } = await created({ name: undefined, kind: 'person', firstName: 'Mira', lastName: 'Olsen' })
    const body = { firstName: '', lastName: '', name: '' }
    const answer = await testApp.ask('PATCH', `customers/${id}`, { body })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['name']])
    expect(docOf(await testApp.ask('GET', `customers/${id}`))).toMatchObject({
      firstName: 'Mira',
      name: 'Mira Olsen',
    })
  })
})

describe('empty text', () => {
  it('is stored in one way', async () => {
    const blank = { city: ' ', notes: '', agencyId: '\u200b', statusReason: ' ', address: '\n' }
    const doc = await created(blank)
    for (const name of Object.keys(blank)) expect([name, doc[name]]).toEqual([name, null])
  })
})

describe('an e-mail address', () => {
  it('on an international domain is stored in its ASCII form', async () => {
    const local = unique('info')
    expect((await created({ email: `${local}@München.example` })).email).toBe(
      `${local}@xn--mnchen-3ya.example`,
    )
    const taken = await testApp.newCustomer({ email: `${local}@xn--mnchen-3ya.example` })
    expect([codeOf(taken), fieldsOf(taken)]).toEqual(['not_unique', ['email']])
  })

  it('loses its invisible characters', async () => {
    const email = `${unique('mira')}@x.example`
    expect((await created({ email: `\u202a${email}\u200b` })).email).toBe(email)
  })

  it.each(['a..b@x.example', '.a@x.example', 'a.@x.example', `${'a'.repeat(65)}@x.example`])(
    'that no server takes is refused: %s',
    async (email) => expect(await refused({ email })).toEqual([400, ['email']]),
  )

  it('with a part before the @ outside of ASCII is refused with the reason', async () => {
    const answer = await testApp.newCustomer({ email: 'jürgen@x.example' })
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['email']])
    expect(answer.text).toContain('before the @')
  })
})
