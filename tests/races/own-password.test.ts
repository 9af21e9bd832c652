import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { atEnd } from '../support/at-end.ts'
import { call, type Answer } from '../support/call.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { fieldsOf } from '../support/read-answer.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let client: pg.Client
let administrator: Person
beforeAll(async () => {
  app = await startApp()
  administrator = await signedIn(app, 'administrator')
  client = new pg.Client({ connectionString: app.databaseURL })
  await client.connect()
  atEnd(() => client.end())
})

const graphQL =
  'mutation ($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }'
const logIn = (username: string, password: string) =>
  call(`${app.url}/api/users/login`, { body: { username, password } })
const patch = (id: string, body: object, token: string) =>
  call(`${app.url}/api/users/${id}`, { method: 'PATCH', body, token })

const untilSomebodyWaits = async () => {
  for (;;) {
    // Queried outside of the transaction that holds the row lock: within one, the answer stays the same.
    const { rowCount } = await app.payload.db.pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rowCount) return
  }
}

/** Begins with the old password, is paused until another one has been set, and then continues. */
const overtaken = async (person: Person, password: string, begin: () => Promise<Answer>): Promise<Answer> => {
  await client.query('begin')
  await client.query('select from users where id = $1 for update', [person.id])
  const answer = begin()
  await untilSomebodyWaits()
  const { rows } = await client.query<{ hash: string }>(
    'select password_hash as hash from credentials where user_id = $1',
    [administrator.id],
  )
  await client.query('update credentials set password_hash = $2 where user_id = $1', [
    person.id,
    rows[0]?.hash,
  ])
  await client.query('commit')
  expect((await logIn(person.username, password)).status).toBe(401)
  return answer
}

describe('whoever changes the own login with a password that is replaced at the same moment', () => {
  const ways: [string, (person: Person, data: object) => Promise<Answer>][] = [
    ['change-password', ({ token }, body) => call(`${app.url}/api/users/change-password`, { body, token })],
    ['PATCH', ({ id, token }, body) => patch(id, body, token)],
    [
      'GraphQL',
      ({ id, token }, data) =>
        call(`${app.url}/api/graphql`, { body: { query: graphQL, variables: { id, data } }, token }),
    ],
  ]
  it.each(ways)('is refused, and the other password stays: %s', async (_name, change) => {
    const person = await signedIn(app, 'member')
    const data = { password: 'a stolen horse', currentPassword: person.password }
    const answer = await overtaken(person, person.password, () => change(person, data))
    expect(answer.text).toContain('currentPassword')
    expect((await logIn(person.username, 'a stolen horse')).status).toBe(401)
    expect((await logIn(person.username, administrator.password)).status).toBe(200)
  })

  it('gets no link to another address either', async () => {
    const person = await signedIn(app, 'member')
    const email = `${unique('stolen')}@example.com`
    const answer = await overtaken(person, person.password, () =>
      patch(person.id, { email, currentPassword: person.password }, person.token),
    )
    expect([answer.status, fieldsOf(answer)]).toEqual([400, ['currentPassword']])
    const { rowCount } = await client.query('select from emails where "to" = $1', [email])
    expect(rowCount).toBe(0)
  })
})

describe('more people who change their own login at once than database connections', () => {
  it('wait for each other, and neither they nor anybody else in vain', async () => {
    const { pool } = app.payload.db
    const { max } = pool.options
    const people: Person[] = []
    while (people.length * 10 < 2 * max) people.push(await signedIn(app, 'member'))
    // All connections are open, so that all can be used at the same moment.
    await Promise.all(Array.from({ length: max }, () => pool.query('select pg_sleep(0.2)')))
    const changes = people.flatMap(({ id, token, password: currentPassword }) =>
      Array.from({ length: 10 }, () =>
        patch(id, { password: 'a new horse each time', currentPassword }, token),
      ),
    )
    const statuses = (await Promise.all(changes)).map(({ status }) => status)
    // One request of each user is first; for the others the current password has changed by then.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(people.length)
    expect(statuses.filter((status) => status !== 200 && status !== 400)).toEqual([])
  })
})
