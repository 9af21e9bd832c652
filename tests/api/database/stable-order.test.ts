import { beforeAll, describe, expect, it } from 'vitest'
import { listOf, openTestApp, type TestApp } from '../../support/test-app.ts'

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
  // Created together, so equal in every sort field.
  await testApp.app.payload.db.pool.query(`
    with account as (
      insert into customers (id, name, kind, email) values (gen_random_uuid(), 'Twins', 'organization', 'twins@shop.example')
      returning id
    )
    insert into users (id, username, email, role, customer_id, created_at)
    select gen_random_uuid(), 'twin.' || n, 'twin.' || n || '@shop.example', 'member', account.id, now()
    from account, generate_series(1, 60) n order by random()`)
})

describe('pages of a list of what is alike', () => {
  it.each([
    ['without an order', 'where[username][like]=twin.'],
    ['in the order of creation', 'where[username][like]=twin.&sort=createdAt'],
    ['in the order of their role', 'where[username][like]=twin.&sort=role'],
    ['found by their account', 'where[customer.name][equals]=Twins&sort=-role'],
  ])('show each of them once, %s', async (_, query) => {
    const read = async (limit: number, page: number) =>
      listOf(await testApp.ask('GET', `users?${query}&limit=${limit}&page=${page}&depth=0`)).docs.map(
        ({ id }) => id,
      )
    const whole = await read(60, 1)
    expect(new Set(whole).size).toBe(60)
    const pages: string[] = []
    for (let page = 1; page <= 9; page += 1) pages.push(...(await read(7, page)))
    expect(pages).toEqual(whole)
    expect(await read(1, 1)).toEqual(whole.slice(0, 1))
  })
})
