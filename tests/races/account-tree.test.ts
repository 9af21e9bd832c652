import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../src/database/run-sql.ts'
import { newAccount, wrongPaths } from '../support/account-tree.ts'
import type { Answer } from '../support/call.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, unique } from '../support/people.ts'
import { make } from '../support/resources.ts'
import { fieldsOf } from '../support/read-answer.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const move = (id: string, parent: string | null) =>
  testApp.ask('POST', `customers/${id}/move`, { body: { parent } })

const statusesOf = (answers: Answer[]) => [...new Set(answers.map(({ status }) => status))].sort()

const pick = <T>(all: readonly T[]): T => {
  const picked = all[Math.floor(Math.random() * all.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}

describe('moves at the same moment', () => {
  it('in circles among 6 accounts make no circle, and all paths are right after each of 15 rounds', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => newAccount(testApp)))
    for (const parent of ids) await newAccount(testApp, { parent })
    for (let round = 0; round < 15; round++) {
      const around = ids.map((id, at) => move(id, ids[(at + 1 + (round % 4)) % ids.length] ?? null))
      const across = Array.from({ length: 8 }, () => move(pick(ids), pick([...ids, null])))
      const answers = await Promise.all([...around, ...across])
      expect(statusesOf(answers).filter((status) => status !== 200 && status !== 400)).toEqual([])
      for (const answer of answers.filter(({ status }) => status === 400))
        expect(fieldsOf(answer)).toEqual(['parent'])
      expect(await wrongPaths(testApp.app.payload)).toEqual([])
    }
  })

  it('of two accounts below each other let exactly one through', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = [await newAccount(testApp), await newAccount(testApp)]
      const answers = await Promise.all([move(one, other), move(other, one)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    }
    expect(await wrongPaths(testApp.app.payload)).toEqual([])
  })
})

describe('a move, while others add below, change hands, rename and sign in, in 25 rounds', () => {
  it('leaves no old path behind, and fails nobody', async () => {
    const { payload } = testApp.app
    const kinds = payload.config.collections.flatMap(({ slug, custom }) =>
      custom.isOwnedResource === true ? [slug] : [],
    )
    const tops = await Promise.all(Array.from({ length: 3 }, () => newAccount(testApp)))
    const moved = await newAccount(testApp, { parent: tops[0] })
    const below = await newAccount(testApp, { parent: moved })
    const person = await signedIn(testApp.app, 'manager', below)
    const stays = await newAccount(testApp, { parent: tops[1] })
    const thing = docOf(
      await testApp.ask('POST', 'devices', { body: { name: unique('device'), customer: below } }),
    ).id
    const walker = docOf(await testApp.newUser({ role: 'member', customer: below })).id
    for (let round = 0; round < 25; round++) {
      const name = unique('new')
      const kind = kinds[round % kinds.length] ?? 'devices'
      const customer = round % 2 ? below : stays
      const added = [
        testApp.newCustomer({
          parent: pick([moved, below]),
          login: { username: name, password: `a horse ${name}` },
        }),
        testApp.newUser({ role: 'member', customer: pick([moved, below]) }),
        make(testApp, kind, { body: { name, customer: below } }),
      ]
      const changed = [
        move(moved, tops[(round + 1) % tops.length] ?? null),
        move(moved, tops[(round + 2) % tops.length] ?? null),
        testApp.ask('PATCH', `devices/${thing}`, { body: { customer } }),
        testApp.ask('PATCH', `users/${walker}`, { body: { customer, username: unique('walker') } }),
        testApp.ask('PATCH', `customers/${below}`, { body: { city: name } }),
        testApp.ask('POST', 'devices/assign', {
          body: { ids: [thing], customer: round % 2 ? stays : below },
        }),
        testApp.ask('POST', 'users/login', {
          as: null,
          body: { username: person.username, password: person.password },
        }),
      ]
      const answers = [...(await Promise.all(added)), ...(await Promise.all(changed))]
      const failures = answers.filter(({ status }) => status !== 200 && status !== 201)
      expect(failures.map(({ text }) => text)).toEqual([])
      expect(await wrongPaths(payload)).toEqual([])
    }
  })
})

describe('a move, while the account or its new place goes into the trash, in 10 rounds', () => {
  it('comes before it or is refused, and nothing is left with a path of its own', async () => {
    const { payload } = testApp.app
    for (let round = 0; round < 10; round++) {
      const [from, to] = [await newAccount(testApp), await newAccount(testApp)]
      const moved = await newAccount(testApp, { parent: from })
      await newAccount(testApp, { parent: moved })
      const gone = round % 2 ? to : moved
      const [answer, deleted] = await Promise.all([
        move(moved, to),
        testApp.ask('DELETE', `customers/${gone}`),
      ])
      expect([answer.status, deleted.status]).toEqual([expect.toBeOneOf([200, 400, 404]), 200])
      expect(await wrongPaths(payload)).toEqual([])
      const [orphan] = await runSql(
        await createLocalReq({}, payload),
        sql`select c.id from customers c join customers p on p.id = c.parent_id
            where p.deleted_at is not null and c.deleted_at is null`,
      )
      expect(orphan).toBeUndefined()
    }
  })
})
