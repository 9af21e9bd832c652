import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newAccount } from '../../support/account-tree.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const found = z.object({ ids: z.array(z.string()), hasMore: z.boolean() })
const ask = (body: object, as?: Person) =>
  testApp.ask('POST', 'customers/bulk-ids', { body, ...(as && { as }) })
const idsOf = async (body: object, as?: Person) => found.parse((await ask(body, as)).body)

describe('all that a filter finds', () => {
  it('is a list of ids over all pages, each once, and says that there is no more', async () => {
    const word = unique('found')
    await testApp.app.payload.db.pool.query(
      `insert into customers (id, name, email, type, kind, status)
       select id, $1 || id, id || '@example.com', 'customer', 'organization', 'enabled'
       from (select gen_random_uuid() as id from generate_series(1, 620)) as ids`,
      [word],
    )
    const { ids, hasMore } = await idsOf({ where: { name: { contains: word } } })
    expect([ids.length, new Set(ids).size, hasMore]).toEqual([620, 620, false])
  })

  it('stops at ten thousand and says that there are more', async () => {
    const word = unique('flood')
    await testApp.app.payload.db.pool.query(
      `insert into customers (id, name, email, type, kind, status)
       select id, $1 || id, id || '@example.com', 'customer', 'organization', 'enabled'
       from (select gen_random_uuid() as id from generate_series(1, 10001)) as ids`,
      [word],
    )
    const { ids, hasMore } = await idsOf({ where: { name: { contains: word } } })
    expect([new Set(ids).size, hasMore]).toEqual([10_000, true])
  }, 120_000)

  it('is of the own subtree for managers, and of the trash when that is asked for', async () => {
    const integrator = await newAccount(testApp)
    const [kept, trashed] = [
      await newAccount(testApp, { parent: integrator }),
      await newAccount(testApp, { parent: integrator }),
    ]
    const manager = await signedIn(testApp.app, 'manager', integrator)
    await testApp.ask('DELETE', `customers/${trashed}`)
    expect((await idsOf({ where: {} }, manager)).ids.sort()).toEqual([integrator, kept].sort())
    expect((await idsOf({ where: {}, trash: true }, manager)).ids).toEqual([trashed])
  })

  it('asks for the filter, and refuses one that it does not know', async () => {
    const lacking = await ask({})
    expect([lacking.status, fieldsOf(lacking)]).toEqual([400, ['where']])
    const unknown = await ask({ where: { nonsense: { equals: 1 } } })
    expect([unknown.status, codeOf(unknown)]).toEqual([400, 'validation_failed'])
  })
})
