import { beforeAll, expect, it } from 'vitest'
import { newAccount } from '../../support/account-tree.ts'
import { openOffice, type Office } from '../../support/office.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { fieldsOf } from '../../support/read-answer.ts'

let office: Office
let manager: Person
let below: string
let foreign: string

beforeAll(async () => {
  office = await openOffice()
  const own = await newAccount(office)
  below = await newAccount(office, { parent: own })
  foreign = await newAccount(office)
  manager = await signedIn(office.app, 'manager', own)
})

/** While somebody moves or deletes a part of the other tree. */
const whileHeld = async (work: () => Promise<void>) => {
  const other = await office.app.payload.db.pool.connect()
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
  const member = await signedIn(office.app, 'member', below)
  await whileHeld(async () => {
    const answers = await Promise.all([
      office.ask('POST', `customers/${below}/move`, { as: manager, body: { parent: foreign } }),
      office.ask('POST', 'customers', {
        as: manager,
        body: { name, email: `${name}@example.com`, parent: foreign },
      }),
      office.ask('PATCH', `users/${member.id}`, { as: manager, body: { customer: foreign } }),
      office.ask('POST', 'devices', { as: manager, body: { name, customer: foreign } }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(answers.map(fieldsOf)).toEqual([['parent'], ['parent'], ['customer'], ['customer']])
  })
}, 10_000)
