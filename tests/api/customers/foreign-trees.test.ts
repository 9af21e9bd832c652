import { beforeAll, expect, it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { fieldsOf } from '../../support/read-answer.ts'

let testApp: TestApp
let manager: Person
let below: string
let foreign: string

beforeAll(async () => {
  testApp = await openTestApp()
  const own = await newAccount(testApp)
  below = await newAccount(testApp, { parent: own })
  foreign = await newAccount(testApp)
  manager = await signedIn(testApp.app, 'manager', own)
})

/** While another client moves or deletes a part of the other tree. */
const whileHeld = async (work: () => Promise<void>) => {
  const other = await testApp.app.payload.db.pool.connect()
  try {
    await other.query('begin')
    await other.query('select lock_account_trees(array[$1::uuid], true)', [foreign])
    await work()
  } finally {
    await other.query('rollback')
    other.release()
  }
}

it('a tree outside of one’s own is neither held nor waited for, whatever is asked of it (invariant 2)', async () => {
  const name = unique('account')
  const member = await signedIn(testApp.app, 'member', below)
  await whileHeld(async () => {
    const answers = await Promise.all([
      testApp.ask('POST', `customers/${below}/move`, { as: manager, body: { parent: foreign } }),
      testApp.ask('POST', 'customers', {
        as: manager,
        body: { name, email: `${name}@example.com`, parent: foreign },
      }),
      testApp.ask('PATCH', `users/${member.id}`, { as: manager, body: { customer: foreign } }),
      testApp.ask('POST', 'devices', { as: manager, body: { name, customer: foreign } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(answers.map(fieldsOf)).toEqual([['parent'], ['parent'], ['customer'], ['customer']])
  })
}, 10_000)
