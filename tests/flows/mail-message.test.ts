import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { sawEmail } from '../support/saw-email.ts'

let testApp: TestApp
let server: MailServer
let worker: MailWorker | undefined

const startWorker = async (smtpURL: string) => {
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  const { payload } = testApp.app
  worker = startMailWorker({ payload, smtpURL, backOffBaseSeconds: 0.05, pollSeconds: 0.05 })
}

beforeAll(async () => {
  testApp = await openTestApp()
  server = await startMailServer()
  const body = { brandName: 'Nordlicht TV', mailFrom: 'hello@nordlicht.example' }
  expect((await testApp.ask('POST', 'globals/settings', { body })).status).toBe(200)
})

afterEach(() => worker?.stop())

const accountWith = async (...people: object[]) => {
  const account = docOf(await testApp.newCustomer()).id
  const users = []
  for (const person of people)
    users.push(
      docOf(
        await testApp.newUser({
          role: 'member',
          customer: account,
          ...{ sendWelcomeEmail: false },
          ...person,
        }),
      ),
    )
  return { account, emails: users.map(({ email }) => String(email)) }
}

const send = (account: string) =>
  testApp.ask('POST', `customers/${account}/email`, {
    as: testApp.support,
    body: { subject: 'Maintenance', body: 'On Sunday <early>.\nFor an hour.\n\nhttps://example.com/status' },
  })

const mailsOf = async (account: string) =>
  listOf(await testApp.ask('GET', `emails?where[customer][equals]=${account}`)).docs

describe('A message to an account', () => {
  it('arrives at each of its people alone, from the brand, as text and as HTML', async () => {
    const { account, emails } = await accountWith(
      { firstName: 'Anna', language: 'en' },
      { firstName: 'Bernd', language: 'de' },
    )
    await startWorker(server.url)
    expect((await send(account)).body).toMatchObject({ queued: 2 })
    const [english, german] = [
      await server.mailFor(String(emails[0])),
      await server.mailFor(String(emails[1])),
    ]
    expect([english.envelopeTo, german.envelopeTo]).toEqual([[emails[0]], [emails[1]]])
    expect(english.from).toMatchObject({ name: 'Nordlicht TV', address: 'hello@nordlicht.example' })
    expect([english.subject, german.subject]).toEqual(['Maintenance', 'Maintenance'])
    expect(english.text).toContain(
      'Hello Anna,\n\nOn Sunday <early>.\nFor an hour.\n\nhttps://example.com/status',
    )
    expect(english.html).toContain('On Sunday &lt;early&gt;.<br>For an hour.</p>')
    expect(english.html).toContain('This message was sent to you by Nordlicht TV.')
    expect(german.html).toContain('Guten Tag Bernd,')
    expect(german.html).not.toContain('href')
    for (const { id } of await mailsOf(account))
      await sawEmail(testApp.app.payload, id, ({ state }) => state === 'sent')
  })

  it('waits while the mail server is away, says why, and arrives once when it is back (invariant 8)', async () => {
    const { account, emails } = await accountWith({})
    const gone = await startMailServer()
    await gone.stop()
    await startWorker(gone.url)
    expect((await send(account)).status).toBe(200)
    const [mail] = await mailsOf(account)
    const id = String(mail?.id)
    const failing = await sawEmail(
      testApp.app.payload,
      id,
      ({ attempts, lastError }) => attempts >= 2 && Boolean(lastError),
    )
    expect(failing).toMatchObject({
      state: 'queued',
      lastError: expect.stringContaining('cannot be reached'),
    })
    const back = await startMailServer({ port: gone.port })
    await sawEmail(testApp.app.payload, id, ({ state }) => state === 'sent')
    expect(back.mails.map(({ envelopeTo }) => envelopeTo)).toEqual([emails])
  })
})
