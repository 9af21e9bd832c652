import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newAccount } from '../support/account-tree.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { addCrowd, mailingCalls, message } from '../support/mailings.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, unique } from '../support/people.ts'

let testApp: TestApp
let calls: ReturnType<typeof mailingCalls>
let server: MailServer
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  testApp = await openTestApp()
  calls = mailingCalls(testApp)
})

beforeEach(async () => {
  server = await startMailServer()
})

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
  // Mails left in the queue by one test must not affect the next.
  await testApp.app.payload.db.pool.query(
    `update email_outbox set next_attempt_at = null; update mailings set state = 'done'`,
  )
})

const startMailingWorker = async () => {
  const { startMailingWorker: start } = await import('../../src/jobs/mailing-worker.ts')
  stops.push(start({ payload: testApp.app.payload, pollSeconds: 0.05, idleSeconds: 0.05 }).stop)
}

const startMailWorker = async (parallel = 5) => {
  const { startMailWorker: start } = await import('../../src/jobs/mail-worker.ts')
  const { payload } = testApp.app
  const worker = start({
    payload,
    smtpURL: server.url,
    backOffBaseSeconds: 0.05,
    pollSeconds: 0.05,
    parallel,
  })
  stops.push(worker.stop)
}

type Progress = Awaited<ReturnType<typeof calls.progressOf>>

/** The progress of a mailing once it is as expected. */
const saw = async (id: string, isExpected: (progress: Progress) => boolean): Promise<Progress> => {
  for (;;) {
    const progress = await calls.progressOf(id)
    if (isExpected(progress)) return progress
    await pause(30)
  }
}

const isOver = ({ state }: Progress) => state === 'done' || state === 'stopped'

const newUser = async (customer: string, data: object = {}) =>
  docOf(await testApp.newUser({ role: 'member', customer, sendWelcomeEmail: false, ...data }))

const forgotPassword = async () => {
  const { username, email } = await signedIn(testApp.app, 'member')
  expect((await testApp.ask('POST', 'users/forgot-password', { as: null, body: { username } })).status).toBe(
    200,
  )
  // It is queued after the answer.
  while (listOf(await testApp.ask('GET', `emails?where[to][equals]=${email}`)).totalDocs === 0)
    await pause(20)
  return email
}

describe('A mailing', { timeout: 120_000 }, () => {
  it('reaches each person once, in their language, and tells the result of each', async () => {
    const account = docOf(await testApp.newCustomer({ language: 'de' })).id
    const anna = String((await newUser(account, { firstName: 'Anna', language: 'en' })).email)
    const bernd = String((await newUser(account, { firstName: 'Bernd' })).email)
    const gone = String((await newUser(account)).email)
    server.unknown.add(gone)
    const id = await calls.started({ audience: 'customers', customers: [account] })
    await startMailingWorker()
    await startMailWorker()
    expect(await saw(id, isOver)).toMatchObject({
      state: 'done',
      total: 3,
      sent: 2,
      failed: 1,
      waiting: 0,
      queued: 0,
    })
    expect(server.mails.map(({ envelopeTo }) => envelopeTo).sort()).toEqual([[anna], [bernd]].sort())
    const [english, german] = [await server.mailFor(anna), await server.mailFor(bernd)]
    expect([english.subject, german.subject]).toEqual([message.subject, message.subject])
    expect(english.text).toContain('Hello Anna,\n\nWe are away.\n\nFor an hour.')
    expect(german.text).toContain('Guten Tag Bernd,\n\nWe are away.')

    const { docs: failed } = await calls.recipientsOf(id, 'state=failed')
    expect(failed).toMatchObject([
      { address: gone, attempts: 1, error: expect.stringContaining('refused this e-mail for good: 550') },
    ])
    expect((await calls.recipientsOf(id, 'state=sent')).docs.map(({ address }) => address).sort()).toEqual(
      [anna, bernd].sort(),
    )
    expect(listOf(await testApp.ask('GET', `emails?where[mailing][equals]=${id}`)).docs).toHaveLength(3)
    expect(listOf(await testApp.ask('GET', `emails?where[customer][equals]=${account}`)).totalDocs).toBe(3)

    server.unknown.clear()
    const again = await testApp.ask('POST', `mailings/${id}/resend-failed`, { body: {} })
    expect(again.body).toMatchObject({ queued: 1 })
    expect(await saw(id, isOver)).toMatchObject({ state: 'done', sent: 3, failed: 0 })
    expect((await server.mailFor(gone)).subject).toBe(message.subject)
    expect(server.mails).toHaveLength(3)
  })

  it('in two languages reaches each person in theirs, and others in that of its text', async () => {
    const account = docOf(await testApp.newCustomer({ language: 'de' })).id
    const [anna, bernd] = [await newUser(account, { language: 'en' }), await newUser(account)]
    const german = { subject: 'Wartung am Sonntag', body: 'Wir sind nicht da.' }
    const audience = { audience: 'customers', customers: [account], expectedRecipients: 2 }
    const refused = await calls.start({ ...audience, translations: { de: { subject: 'a\nb', body: '' } } })
    expect([refused.status, refused.text.match(/translations\.de\.\w+/g)]).toEqual([
      400,
      ['translations.de.subject'],
    ])
    const id = docOf(await calls.start({ ...audience, translations: { de: german } })).id
    await startMailingWorker()
    await startMailWorker()
    expect(await saw(id, isOver)).toMatchObject({ state: 'done', sent: 2 })
    expect((await server.mailFor(String(anna.email))).subject).toBe(message.subject)
    expect(await server.mailFor(String(bernd.email))).toMatchObject({
      subject: german.subject,
      text: expect.stringContaining(german.body),
    })
    expect(docOf(await testApp.ask('GET', `mailings/${id}`))).toMatchObject({
      ...{ ...message, language: 'en', languages: ['en', 'de'] },
      translations: { de: german },
    })
  })

  it('passes over who was locked, deleted or moved since the start, and follows a new address', async () => {
    const account = await newAccount(testApp)
    const users = []
    for (let made = 0; made < 5; made++) users.push(await newUser(account))
    const id = await calls.started({ audience: 'customers', customers: [account] })
    const [locked, deleted, moved, changed] = users.map((user) => user.id)
    const email = `${unique('new')}@example.com`
    await testApp.ask('PATCH', `users/${locked}`, { body: { locked: true } })
    await testApp.ask('DELETE', `users/${deleted}`)
    await testApp.ask('PATCH', `users/${moved}`, { body: { customer: await newAccount(testApp) } })
    await testApp.ask('PATCH', `users/${changed}`, { body: { email } })
    await startMailingWorker()
    await startMailWorker()
    expect(await saw(id, isOver)).toMatchObject({ total: 5, sent: 2, skipped: 3 })
    expect((await calls.recipientsOf(id, 'state=skipped')).docs.map(({ user }) => user).sort()).toEqual(
      [locked, deleted, moved].sort(),
    )
    await server.mailFor(email)
  })

  it('never has more than two hundred mails of it waiting that nobody has tried', async () => {
    const { audience } = await addCrowd(testApp, 260)
    const id = await calls.started(audience)
    await startMailingWorker()
    const first = await saw(id, ({ queued }) => queued === 200)
    expect(first).toMatchObject({ waiting: 60, state: 'running' })
    await pause(300)
    expect(await calls.progressOf(id)).toEqual(first)
    await startMailWorker()
    expect(await saw(id, isOver)).toMatchObject({ state: 'done', sent: 260 })
    expect(new Set(server.mails.map(({ envelopeTo }) => envelopeTo[0])).size).toBe(260)
    expect(server.mails).toHaveLength(260)
  })
})

describe('Stopping a mailing', { timeout: 120_000 }, () => {
  it('takes effect at once: what nobody is sending right then never leaves', async () => {
    const { audience } = await addCrowd(testApp, 400)
    const id = await calls.started(audience)
    await startMailingWorker()
    await startMailWorker()
    await server.arrived(20)
    expect((await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })).status).toBe(200)
    const offered = server.offered.length
    const over = await saw(id, isOver)
    expect(over).toMatchObject({ state: 'stopped', total: 400, waiting: 0, queued: 0, failed: 0 })
    expect(over.sent + over.stopped).toBe(400)
    await pause(500)
    // Those that a worker was sending when it was stopped.
    expect(server.offered.length - offered).toBeLessThanOrEqual(5)
    expect(server.mails).toHaveLength(over.sent)
    expect(listOf(await testApp.ask('GET', `emails?where[mailing][equals]=${id}`)).totalDocs).toBe(over.sent)
    expect((await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })).body).toEqual(over)
  })

  it('keeps the history of mails that were tried and did not get through', async () => {
    const { audience } = await addCrowd(testApp, 3)
    server.manner = 'greylist'
    const id = await calls.started(audience)
    await startMailingWorker()
    await startMailWorker()
    await server.wasOffered(9)
    await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })
    expect(await saw(id, isOver)).toMatchObject({ state: 'stopped', stopped: 3, failed: 0 })
    server.manner = 'accept'
    const { docs } = await calls.recipientsOf(id, 'state=stopped')
    for (const { error, attempts, email } of docs) {
      expect(error).toBe('The mailing was stopped before this e-mail could be sent.')
      expect(attempts).toBeGreaterThan(0)
      expect(docOf(await testApp.ask('GET', `emails/${email}`))).toMatchObject({ state: 'failed' })
    }
    await pause(300)
    expect(server.mails).toEqual([])
  })

  it('counts a mail as stopped that was being sent and then did not get through', async () => {
    const { audience } = await addCrowd(testApp, 30)
    server.manner = 'hang'
    const id = await calls.started(audience)
    await startMailingWorker()
    await startMailWorker()
    await server.wasOffered(4)
    const answer = await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })
    expect(answer.body).toMatchObject({ state: 'stopping', stopped: 26, queued: 4 })
    await server.stop()
    expect(await saw(id, isOver)).toMatchObject({ state: 'stopped', stopped: 30 })
  })
})

describe('A mail that somebody waits for', { timeout: 120_000 }, () => {
  it('leaves ahead of all that wait of a mailing', async () => {
    const { audience } = await addCrowd(testApp, 2000)
    const id = await calls.started(audience)
    await startMailingWorker()
    await saw(id, ({ queued }) => queued === 200)
    const reader = await forgotPassword()
    await startMailWorker(1)
    const [first] = await server.arrived(1)
    expect(first?.envelopeTo).toEqual([reader])
    await server.arrived(30)
    const later = await forgotPassword()
    const before = server.mails.length
    await server.mailFor(later)
    expect(
      server.mails.findIndex(({ envelopeTo }) => envelopeTo.includes(later)) - before,
    ).toBeLessThanOrEqual(2)
    await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })
  })

  it('finds a connection while the mails of a mailing hang in all that they may take', async () => {
    const { audience } = await addCrowd(testApp, 50)
    server.manner = 'hang'
    await calls.started(audience)
    await startMailingWorker()
    await startMailWorker()
    await server.wasOffered(4)
    server.manner = 'accept'
    await server.mailFor(await forgotPassword())
    expect(server.offered).toHaveLength(5)
  })
})
