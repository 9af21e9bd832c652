import { beforeAll, describe, expect, it } from 'vitest'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp
let account: string

beforeAll(async () => {
  testApp = await openTestApp()
  account = docOf(await testApp.newCustomer()).id
})

describe('null for an argument that may be left out', () => {
  it.each([
    ['query ($parent: String, $limit: Int) { customerTree(parent: $parent, limit: $limit) { next } }'],
    ['query { invitations(page: null, limit: null) { totalDocs } }'],
    [
      'mutation { countMailing(audience: "customers", customers: ["ID"], group: null, people: null) { accountCount } }',
    ],
    ['mutation { emailCustomer(id: "ID", subject: "Hello", body: "Once.", template: null) { queued } }'],
    ['mutation { deleteCustomer(id: "ID", trash: null, permanent: null) { id } }'],
  ])('means that it was left out: %s', async (query) => {
    const variables = { parent: null, limit: null }
    const answer = await testApp.askGraphQL(query.replaceAll('ID', account), { variables })
    expect(graphQLOf(answer).errors).toBeUndefined()
  })

  it('is the top of the tree where that is what null means', async () => {
    const { id } = docOf(await testApp.newCustomer({ parent: docOf(await testApp.newCustomer()).id }))
    const moved = await testApp.askGraphQL(
      `mutation { moveCustomer(id: "${id}", parent: null) { doc { id parent { id } } } }`,
    )
    expect(graphQLOf(moved).data).toEqual({ moveCustomer: { doc: { id, parent: null } } })
  })

  it('is missing where it is demanded', async () => {
    const { errors } = graphQLOf(
      await testApp.askGraphQL('mutation { resetPasswordUser(token: null, password: null) { token } }'),
    )
    expect(errors?.[0]?.extensions.data?.errors.map(({ path }) => path)).toEqual(['token', 'password'])
  })
})
