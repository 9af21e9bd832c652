import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { call } from '../support/call.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { signedIn, unique, type Person } from '../support/people.ts'
import { queueMailTo } from '../support/queue-mail-to.ts'
import { sawEmail } from '../support/saw-email.ts'
import { startApp, type App } from '../support/start-app.ts'

const secret = 'qB7xW2mN9vK4tR8sL1pZ6yD3'
const url = `https://office.example.com/reset-password?token=${secret}`

let app: App
let server: MailServer
let administrator: Person
let support: Person

const address = () => `${unique('reader')}@example.com`

const queueReset = async (to: string) => {
  const { queueEmail } = await import('../../src/emails/queue-email.ts')
  const values = { username: 'anna', url, validMinutes: 30 }
  return queueEmail({ req: { payload: app.payload }, kind: 'password_reset', to, language: 'de', values })
}

/** Sends all queued mails. */
const sendAll = async (isDone: () => Promise<unknown>) => {
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  const worker = startMailWorker({
    payload: app.payload,
    smtpURL: server.url,
    pollSeconds: 0.05,
    backOffBaseSeconds: 0.05,
  })
  await isDone()
  await worker.stop()
}

beforeAll(async () => {
  app = await startApp({ publicURL: 'https://office.example.com' })
  server = await startMailServer()
  administrator = await signedIn(app, 'administrator')
  support = await signedIn(app, 'support')
})

describe('The content of mails', () => {
  it('reaches the recipient with its secret link, which no API shows before or after (invariant 1)', async () => {
    const to = address()
    const id = await queueReset(to)
    const query = `{ Email(id: "${id}") { to subject text lastError } Emails { docs { text } } }`
    const everywhere = async () => [
      await call(`${app.url}/api/emails/${id}`, { token: administrator.token }),
      await call(`${app.url}/api/emails?depth=2&limit=100`, { token: support.token }),
      await call(`${app.url}/api/graphql`, { token: administrator.token, body: { query } }),
    ]
    const before = await everywhere()
    expect(before.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(before.every(({ text }) => text.includes(to) || text.includes('Neues Passwort'))).toBe(true)
    expect(before.some(({ text }) => text.includes(secret))).toBe(false)

    await sendAll(() => sawEmail(app.payload, id, ({ state }) => state === 'sent'))
    const mail = await server.mailFor(to)
    expect(mail.text).toContain(url)
    expect(mail.html).toContain(url)
    expect((await everywhere()).some(({ text }) => text.includes(secret))).toBe(false)
  })

  it('is wiped from the outbox once a mail with a secret is sent, so that it cannot be sent again: 409', async () => {
    const to = address()
    const id = await queueReset(to)
    await sendAll(() => sawEmail(app.payload, id, ({ state }) => state === 'sent'))
    const { rows } = await app.payload.db.drizzle.execute(
      sql`SELECT * FROM email_outbox WHERE email_id = ${id}`,
    )
    expect(JSON.stringify(rows)).not.toContain(secret)
    const again = await call(`${app.url}/api/emails/${id}/resend`, {
      method: 'POST',
      token: administrator.token,
    })
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ errors: [{ code: 'conflict' }] })
  })

  it('stays unknown to staff where Payload itself sends, and such a mail only waits in the outbox as well', async () => {
    const to = address()
    await app.payload.sendEmail({ to, subject: 'A note', html: `<p>${secret}</p>`, text: secret })
    const list = await call(`${app.url}/api/emails?where[to][equals]=${to}`, { token: administrator.token })
    expect(list.body).toMatchObject({ docs: [{ to, subject: 'A note', kind: 'other', state: 'queued' }] })
    expect(list.text).not.toContain(secret)
    await sendAll(() => server.mailFor(to))
    expect((await server.mailFor(to)).text).toContain(secret)
  })

  it('is escaped: a name cannot add markup, headers or recipients', async () => {
    const { queueEmail } = await import('../../src/emails/queue-email.ts')
    const to = address()
    const name = '<img src=x onerror=alert(1)>\r\nBcc: thief@example.com'
    const values = { name, username: '"><b>bold', signInURL: 'https://office.example.com/' }
    await queueEmail({ req: { payload: app.payload }, kind: 'welcome', to, language: 'en', values })
    await sendAll(() => server.mailFor(to))
    const mail = await server.mailFor(to)
    expect(mail.html).toContain('&lt;img src=x')
    expect(mail.html).not.toMatch(/<img|<b>/)
    expect(mail.envelopeTo).toEqual([to])
    expect(mail.bcc ?? []).toEqual([])
  })
})

describe('The list of mails', () => {
  it('lets staff send a mail once more, as a new message', async () => {
    const to = address()
    const id = await queueMailTo(app.payload, to)
    await sendAll(() => sawEmail(app.payload, id, ({ state }) => state === 'sent'))
    const again = await call(`${app.url}/api/emails/${id}/resend`, { method: 'POST', token: support.token })
    expect(again.status).toBe(200)
    expect(again.body).toMatchObject({ doc: { id, state: 'queued', attempts: 0, sentAt: null } })
    await sendAll(() => sawEmail(app.payload, id, ({ state }) => state === 'sent'))
    const copies = server.mails.filter(({ envelopeTo }) => envelopeTo.includes(to))
    expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(2)
  })

  it('says in the language of its reader why a mail failed', async () => {
    server.manner = 'refuse'
    const id = await queueMailTo(app.payload, address())
    await sendAll(() => sawEmail(app.payload, id, ({ state }) => state === 'failed'))
    server.manner = 'accept'
    const read = (language: string) =>
      call(`${app.url}/api/emails/${id}`, { token: support.token, headers: { 'accept-language': language } })
    expect((await read('de')).body).toMatchObject({
      lastError: expect.stringMatching(/^Der Mailserver hat diese E-Mail endgültig/),
    })
    expect((await read('en')).body).toMatchObject({
      lastError: expect.stringMatching(/^The mail server refused this e-mail for good/),
    })
  })

  it('is closed to everyone but staff, and nobody writes it over an API', async () => {
    const id = await queueMailTo(app.payload, address())
    const member = await signedIn(app, 'member')
    const statuses = async (token?: string) => [
      (await call(`${app.url}/api/emails`, { token })).status,
      (await call(`${app.url}/api/emails/${id}`, { token })).status,
      (await call(`${app.url}/api/emails/${id}/resend`, { method: 'POST', token })).status,
    ]
    expect(await statuses()).toEqual([401, 401, 401])
    expect(await statuses(member.token)).toEqual([403, 404, 404])
    const body = {
      to: address(),
      subject: 'Mine',
      kind: 'other',
      state: 'queued',
      language: 'en',
      attempts: 0,
    }
    const { token } = administrator
    expect((await call(`${app.url}/api/emails`, { body, token })).status).toBe(403)
    expect(
      (await call(`${app.url}/api/emails/${id}`, { method: 'PATCH', body: { state: 'sent' }, token })).status,
    ).toBe(403)
    expect((await call(`${app.url}/api/emails/${id}`, { method: 'DELETE', token })).status).toBe(403)
  })
})
