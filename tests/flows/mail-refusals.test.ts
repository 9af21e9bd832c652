import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newAccount } from '../support/account-tree.ts'
import { inboxOf, makeRule, makeWatched, post } from '../support/alerts.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { mailingCalls } from '../support/mailings.ts'
import { signedIn, unique } from '../support/people.ts'
import { docOf, listOf, openTestApp, type TestApp } from '../support/test-app.ts'

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
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  const { startMailingWorker } = await import('../../src/jobs/mailing-worker.ts')
  const { payload } = testApp.app
  const base = { payload, pollSeconds: 0.05 }
  stops.push(startMailWorker({ ...base, smtpURL: server.url, backOffBaseSeconds: 0.05 }).stop)
  stops.push(startMailingWorker({ ...base, idleSeconds: 0.05 }).stop)
})

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

const userOf = async (id: string) => docOf(await testApp.ask('GET', `users/${id}`))

const sawUser = async (id: string, isExpected: (user: Awaited<ReturnType<typeof userOf>>) => boolean) => {
  for (;;) {
    const user = await userOf(id)
    if (isExpected(user)) return user
    await pause(30)
  }
}

const done = async (id: string) => {
  for (;;) {
    const progress = await calls.progressOf(id)
    if (progress.state === 'done') return progress
    await pause(30)
  }
}

/** An account with one user to whose address the server refuses mails for good. */
const refused = async () => {
  const account = await newAccount(testApp)
  const member = await signedIn(testApp.app, 'member', account)
  const audience = { audience: 'customers', customers: [account] }
  server.unknown.add(member.email)
  expect(await done(await calls.started(audience))).toMatchObject({ failed: 1 })
  return { ...member, account, audience }
}

const forgotPassword = async ({ username }: { username: string }) =>
  testApp.ask('POST', 'users/forgot-password', { as: null, body: { username } })

describe('An address that the mail server refuses for good', { timeout: 120_000 }, () => {
  it('is marked at its user with what the server said, without what it quotes, and nobody writes that', async () => {
    const member = await refused()
    const user = await userOf(member.id)
    expect(user.emailRefusedAt).toEqual(expect.stringMatching(/^\d{4}-/))
    expect(user.emailRefusal).toContain('550 5.1.1 No such user here')
    expect(user.emailRefusal).not.toContain('token=')
    const own = await testApp.ask('GET', `users/${member.id}`, { as: member })
    expect(docOf(own)).toMatchObject({ emailRefusal: user.emailRefusal })
    const body = { emailRefusedAt: null, emailRefusal: null }
    expect((await testApp.ask('PATCH', `users/${member.id}`, { body })).status).toBe(403)
  })

  it('gets no further mailings, and the count says so', async () => {
    const { audience, email, account } = await refused()
    const counted = { recipientCount: 0, refusedCount: 1, emptyAccountCount: 1 }
    expect(await calls.countOf(audience)).toMatchObject(counted)
    await signedIn(testApp.app, 'member', account)
    const id = await calls.started(audience)
    expect(docOf(await testApp.ask('GET', `mailings/${id}`))).toMatchObject({
      recipientCount: 1,
      refusedCount: 1,
    })
    await done(id)
    expect(server.offered.filter((address) => address === email)).toHaveLength(1)
  })

  it('is passed over when it was refused after the start of a mailing', async () => {
    const account = await newAccount(testApp)
    const member = await signedIn(testApp.app, 'member', account)
    server.unknown.add(member.email)
    const audience = { audience: 'customers', customers: [account] }
    // The mailing waits until the address has been refused.
    const [stopMailings] = stops.splice(1)
    await stopMailings?.()
    const id = await calls.started(audience)
    await forgotPassword(member)
    await sawUser(member.id, ({ emailRefusedAt }) => Boolean(emailRefusedAt))
    const { startMailingWorker } = await import('../../src/jobs/mailing-worker.ts')
    stops.push(startMailingWorker({ payload: testApp.app.payload, idleSeconds: 0.05 }).stop)
    expect(await done(id)).toMatchObject({ total: 1, skipped: 1 })
  })

  it('gets no mails of alerts, whose messages still reach the user', async () => {
    const { startAlertWorker } = await import('../../src/jobs/alert-worker.ts')
    const watched = await makeWatched(testApp)
    const { manager, second, resource } = watched
    server.unknown.add(manager.email)
    await forgotPassword(manager)
    await sawUser(manager.id, ({ emailRefusedAt }) => Boolean(emailRefusedAt))
    await makeRule(testApp, watched, { delivery: 'both' })
    stops.push(startAlertWorker({ payload: testApp.app.payload, pollSeconds: 0.1 }).stop)
    await post(testApp, { type: 'camera.offline', resource, title: 'Camera offline' }, manager)
    await server.mailFor(second.email)
    while ((await inboxOf(testApp, manager)).length === 0) await pause(30)
    const mails = `emails?where[to][equals]=${manager.email}&where[kind][equals]=alert`
    expect(listOf(await testApp.ask('GET', mails)).totalDocs).toBe(0)
  })

  it('still gets mails about the login, and is no longer marked once one is accepted', async () => {
    const member = await refused()
    server.unknown.delete(member.email)
    const { updatedAt } = await userOf(member.id)
    await forgotPassword(member)
    await server.mailFor(member.email)
    const user = await sawUser(member.id, ({ emailRefusedAt }) => !emailRefusedAt)
    expect(user).toMatchObject({ emailRefusal: null, updatedAt })
    expect(await calls.countOf(member.audience)).toMatchObject({ recipientCount: 1, refusedCount: 0 })
  })

  it('is no longer marked once the user has another one, and the mark survives other changes', async () => {
    const member = await refused()
    await testApp.ask('PATCH', `users/${member.id}`, { body: { firstName: 'Anna' } })
    expect((await userOf(member.id)).emailRefusedAt).toBeTruthy()
    await testApp.ask('PATCH', `users/${member.id}`, { body: { email: `${unique('new')}@example.com` } })
    expect(await userOf(member.id)).toMatchObject({ emailRefusedAt: null, emailRefusal: null })
  })
})

describe('A refusal that is not about the address', () => {
  it.each([
    ['550 5.1.1 No such user', true],
    ['550 No such user here', true],
    ['552 5.2.2 Mailbox full', true],
    ['550 5.7.1 Relaying denied', false],
    ['550 relay not permitted', false],
    ['554 Rejected as spam', false],
  ])('marks nobody: %s', async (response, isOfAddress) => {
    const { mailFailure } = await import('../../src/jobs/mail/mail-failure.ts')
    const error = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response }
    expect(mailFailure(Object.assign(new Error('failed'), error))).toMatchObject({
      isPermanent: true,
      isOfAddress,
    })
    const late = { ...error, command: 'DATA' }
    expect(mailFailure(Object.assign(new Error('failed'), late)).isOfAddress).toBe(false)
  })
})
