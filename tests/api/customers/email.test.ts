import { sql } from 'drizzle-orm'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runSql } from '../../../src/database/run-sql.ts'
import { fieldCodesOf, newAccount } from '../../support/account-tree.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../../support/test-app.ts'
import { signedIn, unique, type Person } from '../../support/people.ts'
import { codeOf } from '../../support/read-answer.ts'

const missing = '01890000-0000-7000-8000-000000000000'
const message = { subject: 'Maintenance on Sunday', body: 'We are away for an hour.' }

let testApp: TestApp

beforeAll(async () => {
  testApp = await openTestApp()
})

const send = (id: string, body: unknown = message, as?: Person | null) =>
  testApp.ask('POST', `customers/${id}/email`, { body, ...(as !== undefined && { as }) })

const preview = (id: string, as?: Person | null) =>
  testApp.ask('GET', `customers/${id}/email`, as === undefined ? {} : { as })

const newUser = async (customer: string, data: object = {}) =>
  docOf(await testApp.newUser({ role: 'member', customer, sendWelcomeEmail: false, ...data }))

const mailsTo = async (customer: string) =>
  listOf(
    await testApp.ask('GET', `emails?where[customer][equals]=${customer}&limit=100&sort=to`),
  ).docs.filter(({ kind }) => kind === 'message')

/** The mail as delivered, not the copy that staff read. */
const outboxOf = async (id: string) => {
  const rows = await runSql(
    await createLocalReq({}, testApp.app.payload),
    sql`select html, text, has_secret from email_outbox where email_id = ${id}`,
  )
  return z.object({ html: z.string(), text: z.string(), has_secret: z.boolean() }).parse(rows[0])
}

const shown = z.object({
  recipients: z.array(z.object({ name: z.string(), email: z.string() })),
  more: z.number(),
})

describe('a message to an account', () => {
  it('goes to each of its active users and to nobody else, with account and user written down', async () => {
    const account = await newAccount(testApp)
    const below = await newAccount(testApp, { parent: account })
    const [anna, bert] = [await newUser(account), await newUser(account, { role: 'manager' })]
    await newUser(account, { locked: true })
    await newUser(account, { password: undefined, activationMethod: 'link' })
    await newUser(below)
    const trashed = await newUser(account)
    expect((await testApp.ask('DELETE', `users/${trashed.id}`)).status).toBe(200)

    const answer = await send(account)
    expect([answer.status, answer.body]).toEqual([
      200,
      { queued: 2, message: '2 e-mails are waiting to be sent.' },
    ])
    const mails = await mailsTo(account)
    expect(mails.map(({ to, user }) => [to, user])).toEqual(
      [anna, bert].map(({ id, email }) => [email, id]).sort(),
    )
    for (const mail of mails)
      expect(mail).toMatchObject({ customer: account, kind: 'message', state: 'queued', attempts: 0 })
    expect(await mailsTo(below)).toEqual([])
  })

  it('goes to the account itself when nobody can sign in for it', async () => {
    const name = unique('lonely')
    const account = docOf(await testApp.newCustomer({ name, email: `${name}@example.com` })).id
    await newUser(account, { locked: true })
    expect((await send(account)).body).toMatchObject({ queued: 1 })
    const [mail, ...others] = await mailsTo(account)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: `${name}@example.com`, customer: account, user: null })
    expect(mail?.text).toContain(`Hello ${name},`)
  })

  it('reaches the people of a disabled account', async () => {
    const account = await newAccount(testApp)
    const { email } = await newUser(account)
    await testApp.ask('PATCH', `customers/${account}`, { body: { status: 'disabled' } })
    expect((await send(account)).body).toMatchObject({ queued: 1 })
    expect((await mailsTo(account)).map(({ to }) => to)).toEqual([email])
  })

  it('speaks each reader’s language around what was written: of the user, else of the account', async () => {
    const account = docOf(await testApp.newCustomer({ language: 'de' })).id
    await newUser(account, { email: `${unique('a')}@example.com`, firstName: 'Anna', language: 'en' })
    await newUser(account, { email: `${unique('b')}@example.com`, firstName: 'Berta' })
    await send(account)
    const [english, german] = await mailsTo(account)
    expect([english?.language, german?.language]).toEqual(['en', 'de'])
    expect(english?.text).toContain('Hello Anna,\n\nWe are away for an hour.\n\n-- \nThis message was sent')
    expect(german?.text).toContain('Guten Tag Berta,\n\nWe are away for an hour.\n\n-- \nDiese Nachricht hat')
  })

  it('is plain text: markup is escaped, links stay text, blank lines part paragraphs', async () => {
    const account = await newAccount(testApp)
    const body =
      'One <script>alert(1)</script>\r\nhttps://example.com/?a=1&b=2\r\n\r\n \r\nTwo & "three"\u0007'
    await send(account, { subject: '  <b>Bold</b> {name} ', body })
    const [mail] = await mailsTo(account)
    expect(mail?.subject).toBe('<b>Bold</b> {name}')
    const { html, text, has_secret } = await outboxOf(String(mail?.id))
    expect(html).toContain('&lt;b&gt;Bold&lt;/b&gt; {name}')
    expect(html).toContain(
      '>One &lt;script&gt;alert(1)&lt;/script&gt;<br>https://example.com/?a=1&amp;b=2</p>\n<p ',
    )
    expect(html).toContain('>Two &amp; &quot;three&quot;</p>')
    expect(html).not.toMatch(/<script|<a |href|<b>/)
    expect(text).toContain(
      '\n\nOne <script>alert(1)</script>\nhttps://example.com/?a=1&b=2\n\nTwo & "three"\n\n',
    )
    expect([mail?.text, has_secret]).toEqual([text, false])
  })

  it('comes to many people as one: all are queued', async () => {
    const account = await newAccount(testApp)
    const req = await createLocalReq({}, testApp.app.payload)
    await runSql(
      req,
      sql`insert into users (id, username, email, role, customer_id, created_at, updated_at)
          select gen_random_uuid(), 'crowd-' || n || ${unique('x')}, ${unique('crowd')} || n || '@example.com', 'member', ${account}, now(), now()
          from generate_series(1, 123) n`,
    )
    const { recipients, more } = shown.parse((await preview(account)).body)
    expect([recipients.length, more]).toEqual([20, 103])
    expect((await send(account)).body).toMatchObject({ queued: 123 })
    const { totalDocs } = listOf(
      await testApp.ask('GET', `emails?where[customer][equals]=${account}&limit=1`),
    )
    expect(totalDocs).toBe(123)
  })
})

describe('the preview of who gets it', () => {
  it('names them, and is told before anything is sent', async () => {
    const account = await newAccount(testApp, { name: unique('firm') })
    const { email: ofAccount, name } = docOf(await testApp.ask('GET', `customers/${account}`))
    expect((await preview(account)).body).toEqual({ recipients: [{ name, email: ofAccount }], more: 0 })
    const { email, username } = await newUser(account)
    expect((await preview(account)).body).toEqual({ recipients: [{ name: username, email }], more: 0 })
    await newUser(account, { firstName: 'Ada', lastName: 'Byron', username: `a${unique('a')}` })
    expect(shown.parse((await preview(account)).body).recipients[0]?.name).toBe('Ada Byron')
    expect(await mailsTo(account)).toEqual([])
  })
})

describe('who may send', () => {
  let [top, own, below, foreign]: string[] = []

  beforeAll(async () => {
    top = await newAccount(testApp)
    own = await newAccount(testApp, { parent: top })
    below = await newAccount(testApp, { parent: own, type: 'customer' })
    foreign = await newAccount(testApp)
  })

  const both = async (id: string | undefined, as: Person | null) => [
    (await preview(String(id), as)).status,
    (await send(String(id), message, as)).status,
  ]

  it('staff, to every account', async () => {
    expect(await both(foreign, testApp.administrator)).toEqual([200, 200])
    expect(await both(foreign, testApp.support)).toEqual([200, 200])
    expect(await both(missing, testApp.support)).toEqual([404, 404])
  })

  it('managers, to their own account and those below it', async () => {
    const ofIntegrator = await signedIn(testApp.app, 'manager', own)
    expect(await both(own, ofIntegrator)).toEqual([200, 200])
    expect(await both(below, ofIntegrator)).toEqual([200, 200])
    const ofCustomer = await signedIn(testApp.app, 'manager', below)
    expect(await both(below, ofCustomer)).toEqual([200, 200])
  })

  it('nobody to what they do not see, which answers like what is missing (invariant 2)', async () => {
    const as = await signedIn(testApp.app, 'manager', own)
    const answers = [
      await send(String(foreign), message, as),
      await send(String(top), message, as),
      await send(missing, message, as),
      await send(String(top), {}, as),
      await preview(String(foreign), as),
      await preview(missing, as),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const trashed = await newAccount(testApp, { parent: own })
    await testApp.ask('DELETE', `customers/${trashed}`)
    expect(await both(trashed, as)).toEqual([404, 404])
    expect(await both(trashed, testApp.administrator)).toEqual([404, 404])
  })

  it('no member, and no stranger', async () => {
    const member = await signedIn(testApp.app, 'member', own)
    expect(await both(own, member)).toEqual([403, 403])
    expect(await both(below, member)).toEqual([404, 404])
    expect(await both(own, null)).toEqual([401, 401])
  })

  it('and the mails are read by staff alone', async () => {
    const as = await signedIn(testApp.app, 'manager', below)
    await send(String(below), message, as)
    expect((await testApp.ask('GET', 'emails', { as })).status).toBe(403)
    expect((await mailsTo(String(below))).length).toBeGreaterThan(0)
  })
})

describe('bad input', () => {
  it.each([
    [{}, ['subject required', 'body required']],
    [{ subject: ' \n ', body: ' \r\n\t ' }, ['subject required', 'body required']],
    [{ subject: 'Hello', body: null }, ['body required']],
    [{ subject: 7, body: ['a'] }, ['subject invalid', 'body invalid']],
    [{ subject: 'Hello\nBcc: thief@example.com', body: 'Hello' }, ['subject invalid']],
    [{ subject: 'Hello\u202ethere', body: 'Hello' }, ['subject invalid']],
    [{ subject: 'a'.repeat(201), body: 'a'.repeat(20_001) }, ['subject too_long', 'body too_long']],
  ])('is refused at its field, and nothing is queued: %j', async (body, fields) => {
    const account = await newAccount(testApp)
    const answer = await send(account, body)
    expect([answer.status, codeOf(answer), fieldCodesOf(answer)]).toEqual([400, 'validation_failed', fields])
    expect(await mailsTo(account)).toEqual([])
  })

  it('begins one character after the longest that is accepted', async () => {
    const account = await newAccount(testApp)
    expect((await send(account, { subject: 'a'.repeat(200), body: 'a'.repeat(20_000) })).status).toBe(200)
  })
})

describe('a sender', () => {
  it('writes sixty messages an hour, those refused not counted, and hears when to go on', async () => {
    const account = await newAccount(testApp)
    const as = await signedIn(testApp.app, 'manager', account)
    expect((await send(account, {}, as)).status).toBe(400)
    const statuses: number[] = []
    for (let count = 0; count < 60; count++) statuses.push((await send(account, message, as)).status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    const refused = await send(account, message, as)
    expect([refused.status, codeOf(refused)]).toEqual([429, 'rate_limited'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect((await preview(account, as)).status).toBe(200)
    expect((await send(account)).status).toBe(200)
  })
})
