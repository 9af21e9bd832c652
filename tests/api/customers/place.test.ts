import { beforeAll, describe, expect, it } from 'vitest'
import { fieldCodesOf, newAccount } from '../../support/account-tree.ts'
import { docOf, graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn } from '../../support/people.ts'

const missing = '01890000-0000-7000-8000-000000000000'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const create = async (body: object) => {
  const answer = await testApp.newCustomer(body)
  return [answer.status, ...fieldCodesOf(answer)]
}

const become = async (id: string, type: 'customer' | 'integrator') => {
  const answer = await testApp.ask('PATCH', `customers/${id}`, { body: { type } })
  return [answer.status, ...fieldCodesOf(answer)]
}

describe('integrators below customers', () => {
  it('cannot be made; everything else can', async () => {
    const integrator = await newAccount(testApp)
    const customer = await newAccount(testApp, { type: 'customer' })
    expect(await create({ type: 'integrator', parent: customer })).toEqual([
      400,
      'parent integrator_below_customer',
    ])
    expect(await create({ type: 'customer', parent: customer })).toEqual([201])
    expect(await create({ type: 'integrator', parent: integrator })).toEqual([201])
    expect(await create({ type: 'customer', parent: integrator })).toEqual([201])
    const mutation = `mutation ($data: mutationCustomerInput!) { createCustomer(data: $data) { id } }`
    const data = { name: 'By GraphQL', email: 'by@example.com', type: 'integrator', parent: customer }
    const { errors } = graphQLOf(await testApp.askGraphQL(mutation, { variables: { data } }))
    expect(errors?.[0]?.extensions.data?.errors).toMatchObject([
      { path: 'parent', code: 'integrator_below_customer' },
    ])
  })

  it('do not come about by a change of type, of the lower one or of the upper one', async () => {
    const customer = await newAccount(testApp, { type: 'customer' })
    const inner = await newAccount(testApp, { type: 'customer', parent: customer })
    expect(await become(inner, 'integrator')).toEqual([400, 'type integrator_below_customer'])
    expect(await become(customer, 'integrator')).toEqual([200])
    expect(await become(inner, 'integrator')).toEqual([200])
    expect(await become(customer, 'customer')).toEqual([400, 'type holds_integrators'])
    expect(await become(inner, 'customer')).toEqual([200])
    expect(await become(customer, 'customer')).toEqual([200])
  })

  it('do not come about by a change of type and a new account at the same moment, in 10 rounds', async () => {
    for (let round = 0; round < 10; round++) {
      const upper = await newAccount(testApp)
      const [changed, made] = await Promise.all([
        become(upper, 'customer'),
        create({ type: 'integrator', parent: upper }),
      ])
      const isOneRefused =
        (changed[0] === 200 && made[1] === 'parent integrator_below_customer') ||
        (made[0] === 201 && changed[1] === 'type holds_integrators')
      expect([changed, made, isOneRefused]).toEqual([changed, made, true])
    }
  })
})

describe('the place of a new account', () => {
  it('is no deeper than the settings say', async () => {
    const set = (accountDepth: number) => testApp.ask('POST', 'globals/settings', { body: { accountDepth } })
    const line = [await newAccount(testApp)]
    try {
      await set(3)
      for (let depth = 1; depth < 3; depth++) line.push(await newAccount(testApp, { parent: line.at(-1) }))
      expect(await create({ parent: line[2] })).toEqual([400, 'parent too_deep'])
      await set(4)
      expect(await create({ parent: line[2] })).toEqual([201])
    } finally {
      await set(8)
    }
  })

  it('is said nothing about when the parent cannot be seen: too deep, a customer or missing alike (invariant 2)', async () => {
    const own = await newAccount(testApp)
    const manager = await signedIn(testApp.app, 'manager', own)
    const customer = await newAccount(testApp, { type: 'customer' })
    const line = [await newAccount(testApp)]
    for (let depth = 1; depth < 8; depth++) line.push(await newAccount(testApp, { parent: line.at(-1) }))
    const said: string[] = []
    for (const parent of [customer, line[7], missing]) {
      const body = { name: 'New', email: 'new@example.com', type: 'integrator', parent }
      const answer = await testApp.ask('POST', 'customers', { as: manager, body })
      expect([answer.status, ...fieldCodesOf(answer)]).toEqual([400, 'parent invalid'])
      said.push(answer.text.replaceAll(String(parent), '(id)'))
    }
    expect(new Set(said).size).toBe(1)
  })

  it('is the top for staff, and the own account for a manager who says nothing', async () => {
    const own = await newAccount(testApp)
    const manager = await signedIn(testApp.app, 'manager', own)
    const body = { name: 'New', email: 'below-own@example.com' }
    expect(docOf(await testApp.ask('POST', 'customers', { as: manager, body })).parent).toBe(own)
    expect(docOf(await testApp.newCustomer()).path).toMatch(/^\/[0-9a-f-]{36}\/$/)
  })
})
