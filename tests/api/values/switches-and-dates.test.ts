import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { unique } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let user: string
let customer: string

beforeAll(async () => {
  testApp = await openTestApp()
  user = docOf(await testApp.newUser()).id
  customer = docOf(await testApp.newCustomer()).id
})

const graphQLFields = async (query: string) => {
  const { errors } = graphQLOf(await testApp.askGraphQL(query))
  return errors?.flatMap(
    ({ extensions }) => extensions.data?.errors.map(({ path }) => path) ?? [extensions.code],
  )
}

describe('over GraphQL as over REST', () => {
  it('a switch is never empty', async () => {
    const rest = await testApp.ask('PATCH', `users/${user}`, { body: { locked: null } })
    expect([rest.status, fieldsOf(rest)]).toEqual([400, ['locked']])
    expect(
      await graphQLFields(`mutation { updateUser(id: "${user}", data: { locked: null }) { id } }`),
    ).toEqual(['locked'])
    expect(
      await graphQLFields(
        `mutation { updateUser(id: "${user}", data: { mustChangePassword: null }) { id } }`,
      ),
    ).toEqual(['mustChangePassword'])
  })

  it.each(['2027-02-31T00:00:00Z', '2027-12-24T00:00', '2027-12-24', '2027-02-31'])(
    'an account is not disabled until %s',
    async (until) => {
      const body = { status: 'disabled', disabledUntil: until }
      const rest = await testApp.ask('PATCH', `customers/${customer}`, { body })
      expect([rest.status, fieldsOf(rest)]).toEqual([400, ['disabledUntil']])
      const data = `{ status: disabled, disabledUntil: "${until}" }`
      const answer = await testApp.askGraphQL(
        `mutation { updateCustomer(id: "${customer}", data: ${data}) { id } }`,
      )
      expect(graphQLOf(answer).errors?.length).toBeGreaterThan(0)
      expect(docOf(await testApp.ask('GET', `customers/${customer}`)).status).toBe('enabled')
    },
  )

  it('a number is read by one parser', async () => {
    const timeout = async (activityTimeout: unknown) => {
      const answer = await testApp.ask('PATCH', `users/${user}`, { body: { activityTimeout } })
      return answer.status === 200 ? docOf(answer).activityTimeout : fieldsOf(answer)
    }
    expect(await timeout('0x10')).toEqual(['activityTimeout'])
    expect(await timeout('1e3')).toEqual(['activityTimeout'])
    expect(await timeout(' 12 ')).toBe(12)
  })

  it('two groups cannot have names that look alike', async () => {
    const name = unique('VIP \u00e9')
    expect((await testApp.ask('POST', 'groups', { body: { name } })).status).toBe(201)
    const alike = [
      name.normalize('NFD'),
      name.toUpperCase(),
      name.replace(' ', '  '),
      `VIP\u200b ${name.slice(4)}`,
      name.replace(' ', '\u00a0'),
    ]
    for (const other of alike) {
      const answer = await testApp.ask('POST', 'groups', { body: { name: other } })
      expect([other, answer.status, codeOf(answer), fieldsOf(answer)]).toEqual([
        other,
        400,
        'not_unique',
        ['name'],
      ])
      expect(
        await graphQLFields(`mutation { createGroup(data: { name: ${JSON.stringify(other)} }) { id } }`),
      ).toEqual(['name'])
    }
    const { id } = docOf(await testApp.ask('POST', 'groups', { body: { name: unique('other') } }))
    const renamed = await testApp.ask('PATCH', `groups/${id}`, { body: { name: name.normalize('NFD') } })
    expect([renamed.status, fieldsOf(renamed)]).toEqual([400, ['name']])
  })
})
