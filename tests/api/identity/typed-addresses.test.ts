import { beforeEach, describe, expect, it, beforeAll } from 'vitest'
import { type Answer } from '../../support/call.ts'
import { newCustomer, signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf, fieldsOf } from '../../support/read-answer.ts'
import { recordedStatements } from '../../support/recorded-statements.ts'
import { openTestApp, docOf, graphQLOf, type TestApp } from '../../support/test-app.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp()
})
beforeEach(() => test.app.payload.db.pool.query('delete from rate_limits'))

const rowsOf = async (text: string, values: unknown[]) =>
  (await test.app.payload.db.pool.query<{ kind: string; to: string }>(text, values)).rows
const mailsTo = async (address: string) =>
  (await rowsOf('select kind::text from emails where "to" = $1 order by created_at, id', [address])).map(
    ({ kind }) => kind,
  )
const stranger = () => `${unique('stranger')}@elsewhere.example`
const changeOwn = (person: Person, email: string) =>
  test.ask('PATCH', `users/${person.id}`, { as: person, body: { email, currentPassword: person.password } })
const statuses = (answers: Answer[]) => [...new Set(answers.map(({ status }) => status))].sort()

const isLimited = (answer: Answer | undefined) => {
  expect(answer?.status, answer?.text).toBe(429)
  expect(codeOf(answer ?? { body: null })).toBe('rate_limited')
  const seconds = Number(answer?.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(3600)
}

/** As if this person had caused so many mails within the hour. */
const spend = (key: string, points: number) =>
  test.app.payload.db.pool.query(
    `insert into rate_limits (key, points, expire) values ($1, $2, (extract(epoch from now()) * 1000)::bigint + 1800000)
     on conflict (key) do update set points = excluded.points, expire = excluded.expire`,
    [key, points],
  )

describe('mails to an address that somebody typed', () => {
  it('are ten an hour for a member, however many addresses and whether in REST or GraphQL', async () => {
    const member = await signedIn(test.app, 'member')
    const addresses = Array.from({ length: 12 }, stranger)
    for (const address of addresses.slice(0, 10)) {
      const answer = await changeOwn(member, address)
      expect(answer.status, answer.text).toBe(200)
    }
    isLimited(await changeOwn(member, addresses[10] ?? ''))
    const mutation = `mutation { updateUser(id: "${member.id}", data: { email: "${addresses[11]}", currentPassword: "${member.password}" }) { id } }`
    const graphQL = graphQLOf(await test.askGraphQL(mutation, { as: member }))
    expect(graphQL.errors?.[0]?.extensions.code).toBe('rate_limited')
    expect(await mailsTo(addresses[10] ?? '')).toEqual([])
    const own = await test.ask('GET', `users/${member.id}`, { as: member })
    expect(docOf(own).pendingEmail).toBe(addresses[9])
  })

  it('are ten an hour to one address, from whichever account', async () => {
    const address = stranger()
    const answers: Answer[] = []
    for (let account = 0; account < 2; account++) {
      const member = await signedIn(test.app, 'member')
      for (let round = 0; round < 6; round++) answers.push(await changeOwn(member, address))
    }
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
    isLimited(answers.at(-1))
    expect(await mailsTo(address)).toHaveLength(10)
  })

  it('stay possible for staff, though people of accounts have used up an address', async () => {
    const address = stranger()
    const member = await signedIn(test.app, 'member')
    for (let round = 0; round < 11; round++) await changeOwn(member, address)
    const invited = await test.newUser({ email: address, password: undefined, role: 'support' })
    expect(invited.status, invited.text).toBe(201)
  })

  it('count what is rolled back', async () => {
    const manager = await signedIn(test.app, 'manager')
    const { username } = manager
    const create = (body: object) =>
      test.ask('POST', 'users', {
        as: manager,
        body: { customer: manager.customer, role: 'member', ...body },
      })
    await spend(`mails-of:${manager.id}`, 299)
    const last = await create({ username: unique('last'), email: stranger() })
    expect(last.status, last.text).toBe(201)
    isLimited(await create({ username: unique('over'), email: stranger() }))
    expect((await create({ username, email: stranger() })).status).toBe(400)
  })

  it.each(['person', 'account'] as const)(
    'are limited for a manager by every way: each %s',
    async (whose) => {
      const manager = await signedIn(test.app, 'manager')
      const { customer } = manager
      const as = manager
      const invite = () =>
        test.ask('POST', 'users', {
          as,
          body: { customer, role: 'member', username: unique('invited'), email: stranger() },
        })
      const pending = docOf(await invite())
      const active = await signedIn(test.app, 'member', customer ?? undefined)
      await spend(
        whose === 'person' ? `mails-of:${manager.id}` : `mails-in:${customer}`,
        whose === 'person' ? 300 : 600,
      )
      isLimited(await invite())
      isLimited(await test.ask('POST', `users/${pending.id}/send-activation`, { as }))
      isLimited(await test.ask('PATCH', `users/${active.id}`, { as, body: { email: stranger() } }))
      isLimited(
        await test.ask('PATCH', `users/${active.id}`, { as, body: { password: 'correct horse of another' } }),
      )
      isLimited(
        await test.ask('POST', `customers/${customer}/email`, {
          as,
          body: { subject: 'Hello', body: 'You.' },
        }),
      )
      isLimited(await changeOwn(manager, stranger()))
    },
  )

  it('are limited for staff too, mails sent again among them', async () => {
    const { support, ask, app } = test
    const mail = await app.payload.create({
      collection: 'users',
      data: { username: unique('new'), email: stranger(), role: 'support' },
      overrideAccess: true,
    })
    const [queued] = await rowsOf('select id as kind from emails where "to" = $1', [mail.email])
    const resend = () => ask('POST', `emails/${queued?.kind}/resend`, { as: support })
    expect((await resend()).status).toBe(200)
    await spend(`mails-of:${support.id}`, 5000)
    isLimited(await resend())
  })
})

describe('a change of the own e-mail to an address that is taken', () => {
  const shown = ({ status, text, headers }: Answer, person: Person, address: string) => ({
    status,
    names: [...headers.keys()].sort(),
    text: text
      .replaceAll(address, '<address>')
      .replaceAll(person.id, '<id>')
      .replace(/"updatedAt":"[^"]+"/g, ''),
  })

  it.each(['member', 'manager', 'administrator'] as const)(
    'answers a %s as one to a free address, and tells its owner by mail',
    async (role) => {
      const [person, owner] = [await signedIn(test.app, role), await signedIn(test.app, 'administrator')]
      const free = stranger()
      const answers = [await changeOwn(person, free), await changeOwn(person, owner.email.toUpperCase())]
      const [one, other] = answers
      if (!one || !other) throw new Error('No answers')
      expect(shown(other, person, owner.email)).toEqual(shown(one, person, free))
      expect(statuses(answers)).toEqual([200])
      expect(await mailsTo(free)).toEqual(['email_confirm'])
      expect(await mailsTo(owner.email)).toEqual(['email_taken'])
      const { rows } = await test.app.payload.db.pool.query<{ text: string }>(
        'select o.text from email_outbox o join emails e on e.id = o.email_id where e."to" = $1',
        [owner.email],
      )
      expect(rows[0]?.text).toContain(owner.username)
      expect(rows[0]?.text).not.toContain(person.username)
      expect(rows[0]?.text).not.toContain('token=')
    },
  )

  it('costs the same statements, and is counted alike', async () => {
    const [person, owner] = [await signedIn(test.app, 'member'), await signedIn(test.app, 'manager')]
    await changeOwn(person, stranger())
    const free = await recordedStatements(() => changeOwn(person, stranger()))
    const taken = await recordedStatements(() => changeOwn(person, owner.email))
    expect(taken.length).toBeGreaterThan(5)
    expect(taken).toEqual(free)
    const answers: Answer[] = []
    for (let round = 0; round < 8; round++)
      answers.push(await changeOwn(person, round % 2 ? stranger() : owner.email))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(7)
  })

  it('is told to a manager who writes the login of somebody else, so many times an hour', async () => {
    const [manager, owner] = [await signedIn(test.app, 'manager'), await signedIn(test.app, 'administrator')]
    const create = () =>
      test.ask('POST', 'users', {
        as: manager,
        body: { customer: manager.customer, role: 'member', username: unique('probe'), email: owner.email },
      })
    const taken = await create()
    expect([taken.status, codeOf(taken), fieldsOf(taken)]).toEqual([400, 'not_unique', ['email']])
    await spend(`login-names:${manager.id}`, 300)
    isLimited(await create())
    isLimited(
      await test.ask('POST', 'users', {
        as: manager,
        body: { customer: manager.customer, role: 'member', username: owner.username, email: stranger() },
      }),
    )
  })
})

describe('a value that a document of another account has', () => {
  it('is told to a manager so many times an hour, whatever it is; then free ones are refused too', async () => {
    const owner = await signedIn(test.app, 'manager')
    const other = docOf(await test.ask('GET', `customers/${owner.customer}`))
    const hostname = `${unique('host')}.example.com`
    await test.ask('POST', 'domains', { body: { name: 'x', hostname, customer: owner.customer } })
    const integrator = await newCustomer(test.app, { type: 'integrator' })
    const manager = await signedIn(test.app, 'manager', integrator)
    const account = (login: object, email = stranger()) =>
      test.ask('POST', 'customers', { as: manager, body: { name: unique('probe'), email, login } })
    const domain = (host: string) =>
      test.ask('POST', 'domains', { as: manager, body: { name: 'x', hostname: host, customer: integrator } })
    const password = 'correct horse battery'
    const asks = [
      () => account({ username: owner.username, password }),
      () => account({ username: unique('probe'), password, email: owner.email }),
      () => account({}, String(other.email)),
      () => domain(hostname),
    ]
    for (const ask of asks) {
      await spend(`taken-values:${manager.id}`, 299)
      const told = await ask()
      expect([told.status, codeOf(told)], told.text).toEqual([400, 'not_unique'])
      isLimited(await ask())
      isLimited(await account({}))
      isLimited(await domain(`${unique('free')}.example.com`))
    }
  })

  it('costs nothing when the manager may see it', async () => {
    const manager = await signedIn(test.app, 'manager')
    const hostname = `${unique('host')}.example.com`
    const domain = () =>
      test.ask('POST', 'domains', { as: manager, body: { name: 'x', hostname, customer: manager.customer } })
    expect((await domain()).status).toBe(201)
    await spend(`taken-values:${manager.id}`, 299)
    for (let round = 0; round < 3; round++) expect((await domain()).status).toBe(400)
  })
})
