import { beforeAll, describe, expect, it } from 'vitest'
import { graphQLOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import type { Person } from '../../support/people.ts'
import { kindsOf } from '../../support/resources.ts'
import { makeFamilyOf, rowsBelow } from '../../support/trash.ts'
import { typeNameOf } from '../../../src/payload/schema/type-names.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const run = async (mutation: string, as?: Person) => {
  const answer = graphQLOf(await testApp.askGraphQL(`mutation { ${mutation} }`, { ...(as && { as }) }))
  return answer.errors?.[0]?.extensions.code ?? answer.data
}

describe('over GraphQL', () => {
  it('deleting an account takes all below it along, restoring brings it back, and permanent purges (invariant 6)', async () => {
    const { top } = await makeFamilyOf(testApp)
    const before = await rowsBelow(testApp, top)
    expect(await run(`deleteCustomer(id: "${top}") { id deletedAt }`)).toMatchObject({
      deleteCustomer: { id: top, deletedAt: expect.any(String) },
    })
    expect((await rowsBelow(testApp, top)).filter(({ deletedAt }) => !deletedAt)).toEqual([])
    expect(await run(`deleteCustomer(id: "${top}") { id }`)).toBe('not_found')
    expect(await run(`restoreCustomer(id: "${top}") { id deletedAt }`)).toEqual({
      restoreCustomer: { id: top, deletedAt: null },
    })
    expect((await rowsBelow(testApp, top)).slice(1)).toEqual(before.slice(1))
    expect(await run(`deleteCustomer(id: "${top}", permanent: true) { id }`)).toEqual({
      deleteCustomer: { id: top },
    })
    expect(await rowsBelow(testApp, top)).toEqual([])
    expect(await run(`restoreCustomer(id: "${top}") { id }`)).toBe('not_found')
  })

  it('the same rights hold for accounts, users and every kind of resource', async () => {
    const { top, below, manager, member, resources } = await makeFamilyOf(testApp)
    const stranger = (await makeFamilyOf(testApp)).manager
    const things: [type: string, id: string][] = [
      ['Customer', below],
      ['User', member.id],
      ...kindsOf(testApp).map((kind): [string, string] => [
        typeNameOf(kind),
        String(resources[kind.slug]?.[1]),
      ]),
    ]
    for (const [type, id] of things.toReversed()) {
      const trash = `delete${type}(id: "${id}") { id }`
      const back = `restore${type}(id: "${id}") { id }`
      expect([type, await run(trash, testApp.support)]).toEqual([type, 'forbidden'])
      expect([type, await run(trash, stranger)]).toEqual([type, 'not_found'])
      expect([type, await run(trash, manager)]).toEqual([type, { [`delete${type}`]: { id } }])
      expect([type, await run(back, testApp.support)]).toEqual([type, 'forbidden'])
      expect([type, await run(back, stranger)]).toEqual([type, 'not_found'])
      const purge = `delete${type}(id: "${id}", permanent: true) { id }`
      expect([type, await run(purge, manager)]).toEqual([type, 'forbidden'])
      expect([type, await run(purge, stranger)]).toEqual([type, 'not_found'])
      expect([type, await run(back, manager)]).toEqual([type, { [`restore${type}`]: { id } }])
    }
    expect(await run(`deleteCustomer(id: "${top}") { id }`, manager)).toBe('forbidden')
    expect(await run(`deleteCustomer(id: "${below}") { id }`)).toEqual({ deleteCustomer: { id: below } })
    expect(await run(`restoreUser(id: "${member.id}") { id }`)).toBe('conflict')
    expect(await run(`deleteCustomer(id: "no-id") { id }`)).toBe('not_found')
  })
})
