import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../support/call.ts'
import { fieldCodesOf, newAccount } from '../support/account-tree.ts'
import { startMailServer, type MailServer, type ReceivedMail } from '../support/mail-server.ts'
import { mailingCalls } from '../support/mailings.ts'
import { unique } from '../support/people.ts'
import { codeOf } from '../support/read-answer.ts'
import { docOf, openTestApp, type TestApp } from '../support/test-app.ts'

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
})

const startWorkers = async () => {
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  const { payload } = testApp.app
  const worker = startMailWorker({
    payload,
    smtpURL: server.url,
    pollSeconds: 0.05,
    backOffBaseSeconds: 0.05,
  })
  stops.push(worker.stop)
}

const startMailings = async () => {
  const { startMailingWorker } = await import('../../src/jobs/mailing-worker.ts')
  stops.push(startMailingWorker({ payload: testApp.app.payload, pollSeconds: 0.05, idleSeconds: 0.05 }).stop)
}

const saw = async (id: string, state: string) => {
  for (;;) {
    const progress = await calls.progressOf(id)
    if (progress.state === state) return progress
    await pause(30)
  }
}

const newUser = async (customer: string, data: object = {}) =>
  docOf(await testApp.newUser({ role: 'member', customer, sendWelcomeEmail: false, ...data }))

const newGroup = async (kind: string) =>
  docOf(await testApp.ask('POST', 'groups', { body: { name: unique('group'), kind } })).id

const receiveAdsOf = async (id: unknown) => docOf(await testApp.ask('GET', `users/${String(id)}`)).receiveAds

const headerOf = (mail: ReceivedMail, key: string) => mail.headers.find((header) => header.key === key)?.value

/** An account of a group with one user who wants advertising and one who does not. */
const makeCrowd = async (kind = 'promotion') => {
  const group = await newGroup(kind)
  const account = docOf(await testApp.newCustomer({ group })).id
  const fan = await newUser(account, { receiveAds: true, language: 'de', firstName: 'Anna' })
  const other = await newUser(account)
  return { group, account, fan, other }
}

/** A promotion to one user, as it arrives, with the link that ends them. */
const promoted = async (data: object = {}) => {
  const account = await newAccount(testApp)
  const fan = await newUser(account, { receiveAds: true, ...data })
  const id = await calls.started({ audience: 'customers', customers: [account], purpose: 'promotion' })
  await startMailings()
  await startWorkers()
  await saw(id, 'done')
  const mail = await server.mailFor(String(fan.email))
  const link = /^<(.*)>$/.exec(headerOf(mail, 'list-unsubscribe') ?? '')?.[1] ?? ''
  return { fan, mail, link, token: new URL(link).searchParams.get('token') ?? '' }
}

/** What a mail program sends for one click; the link names the public URL, the server listens elsewhere. */
const clickOnce = (link: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
  fetch(link.replace('http://localhost:3000', testApp.app.url), { method: 'POST', body })

describe('A promotion', { timeout: 120_000 }, () => {
  it('goes only to those who agreed to advertising, and says so when it is counted', async () => {
    const { group, account, fan } = await makeCrowd('segment')
    const audiences = [
      { audience: 'group', group },
      { audience: 'customers', customers: [account] },
      { audience: 'filter', filter: { group: { equals: group } } },
    ]
    for (const audience of audiences) {
      expect(await calls.countOf(audience)).toMatchObject({ recipientCount: 2, optedOutCount: 0 })
      const promotion = { ...audience, purpose: 'promotion' }
      expect(await calls.countOf(promotion)).toMatchObject({ recipientCount: 1, optedOutCount: 1 })
      const answer = await calls.start({ ...promotion, expectedRecipients: 1 })
      const { id, ...doc } = docOf(answer)
      expect(doc).toMatchObject({ purpose: 'promotion', recipientCount: 1, optedOutCount: 1 })
      const { docs } = await calls.recipientsOf(id)
      expect(docs.map(({ user }) => user)).toEqual([fan.id])
      await testApp.ask('POST', `mailings/${id}/stop`, { body: {} })
    }
  })

  it('is what a mailing to a promotional group is, unless somebody says that it is no advertising', async () => {
    const { group, fan } = await makeCrowd()
    const audience = { audience: 'group', group }
    expect(await calls.countOf(audience)).toMatchObject({ recipientCount: 1, optedOutCount: 1 })
    expect((await calls.start({ ...audience, expectedRecipients: 2 })).status).toBe(409)
    const id = await calls.started(audience)
    expect(docOf(await testApp.ask('GET', `mailings/${id}`))).toMatchObject({ purpose: 'promotion' })
    expect((await calls.recipientsOf(id)).docs.map(({ user }) => user)).toEqual([fan.id])
    expect(await calls.countOf({ ...audience, purpose: 'service' })).toMatchObject({ recipientCount: 2 })
    const wrong = { ...audience, purpose: 'fun' }
    expect(fieldCodesOf(await calls.count(wrong))).toEqual(['purpose invalid'])
    expect((await calls.start({ ...wrong, expectedRecipients: 1 })).status).toBe(400)
    const plain = { audience: 'group', group: (await makeCrowd('segment')).group }
    expect(docOf(await testApp.ask('GET', `mailings/${await calls.started(plain)}`))).toMatchObject({
      purpose: 'service',
    })
    await testApp.app.payload.db.pool.query(`update mailings set state = 'done'`)
    await testApp.app.payload.db.pool.query(`delete from mailing_recipients`)
  })

  it('is over GraphQL as well', async () => {
    const { group } = await makeCrowd()
    const count = `mutation { countMailing(audience: "group", group: "${group}") { recipientCount optedOutCount } }`
    expect((await testApp.askGraphQL(count)).body).toMatchObject({
      data: { countMailing: { recipientCount: 1, optedOutCount: 1 } },
    })
  })

  it('names the way out in its headers and in both of its parts, in the language of the reader', async () => {
    const { mail, link } = await promoted({ language: 'de' })
    expect(link).toMatch(/^http:\/\/localhost:3000\/unsubscribe\?token=[\w-]{48}$/)
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(mail.text).toContain(`Keine Werbung mehr erhalten:\n${link}`)
    expect(mail.html).toContain(`href="${link}"`)
    expect(mail.html).toContain('>Keine Werbung mehr erhalten</a>')
  })

  it('is not so of service information', async () => {
    const account = await newAccount(testApp)
    const { email } = await newUser(account)
    await calls.started({ audience: 'customers', customers: [account] })
    await startMailings()
    await startWorkers()
    const mail = await server.mailFor(String(email))
    expect([headerOf(mail, 'list-unsubscribe'), headerOf(mail, 'list-unsubscribe-post')]).toEqual([
      undefined,
      undefined,
    ])
    expect(`${mail.text}${mail.html}`).not.toContain('unsubscribe')
  })

  it('does not reach those who end advertising before their mail is queued, or after that', async () => {
    const account = await newAccount(testApp)
    const people = [
      await newUser(account, { receiveAds: true }),
      await newUser(account, { receiveAds: true }),
    ]
    const id = await calls.started({ audience: 'customers', customers: [account], purpose: 'promotion' })
    const [early, late] = people.map((user) => user.id)
    await testApp.ask('PATCH', `users/${early}`, { body: { receiveAds: false } })
    await startMailings()
    while ((await calls.progressOf(id)).queued < 1) await pause(20)
    await testApp.ask('PATCH', `users/${late}`, { body: { receiveAds: false } })
    await startWorkers()
    expect(await saw(id, 'done')).toMatchObject({ total: 2, skipped: 2, sent: 0, failed: 0 })
    expect(server.offered).toEqual([])
    const { docs } = await calls.recipientsOf(id, 'state=skipped')
    expect(docs.map(({ error }) => error).filter(Boolean)).toEqual([
      'The recipient ended advertising before this e-mail could be sent.',
    ])
  })
})

describe('The way out of advertising', { timeout: 120_000 }, () => {
  it('is one click of the mail program, without a cookie, as often as it likes', async () => {
    const { fan, link } = await promoted()
    const first = await clickOnce(link)
    expect([first.status, await first.text()]).toEqual([200, expect.stringContaining('no more advertising')])
    expect(first.headers.get('set-cookie')).toBeNull()
    expect(await receiveAdsOf(fan.id)).toBe(false)
    const form = new FormData()
    form.set('List-Unsubscribe', 'One-Click')
    expect((await clickOnce(link, form)).status).toBe(200)
  })

  it('is not taken by a scanner that only opens the link, nor by another form', async () => {
    const { fan, link } = await promoted()
    await fetch(link.replace('http://localhost:3000', testApp.app.url))
    expect((await clickOnce(link, new URLSearchParams({ a: 'b' }))).status).toBe(400)
    expect((await clickOnce(link, '')).status).toBe(400)
    expect(await receiveAdsOf(fan.id)).toBe(true)
  })

  it('is open to a login that is locked, and signs nobody in', async () => {
    const { fan, token } = await promoted()
    await testApp.ask('PATCH', `users/${fan.id}`, { body: { locked: true } })
    const before = docOf(await testApp.ask('GET', `users/${fan.id}`))
    const click = () => call(`${testApp.app.url}/api/users/unsubscribe`, { body: { token } })
    const answer = await click()
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(answer.body).toMatchObject({
      user: fan.id,
      message: expect.stringContaining('no more advertising'),
    })
    const after = docOf(await testApp.ask('GET', `users/${fan.id}`))
    expect(after).toMatchObject({ receiveAds: false, locked: true })
    expect(after.updatedAt).not.toBe(before.updatedAt)
    await click()
    expect(docOf(await testApp.ask('GET', `users/${fan.id}`)).updatedAt).toBe(after.updatedAt)
  })

  it('cannot be guessed, nor turned against another user', async () => {
    const { fan, token } = await promoted()
    const { fan: other } = await promoted()
    const bytes = Buffer.from(token, 'base64url')
    const stolen = Buffer.concat([Buffer.from(other.id.replaceAll('-', ''), 'hex'), bytes.subarray(16)])
    const wrong = [stolen.toString('base64url'), token.slice(0, -1), `${token}AA`, other.id, 'x']
    for (const given of wrong) {
      const answer = await call(`${testApp.app.url}/api/users/unsubscribe`, { body: { token: given } })
      expect([answer.status, codeOf(answer)]).toEqual([410, 'token_expired'])
      expect((await clickOnce(`${testApp.app.url}/unsubscribe?token=${given}`)).status).toBe(410)
    }
    expect(await Promise.all([receiveAdsOf(fan.id), receiveAdsOf(other.id)])).toEqual([true, true])
  })

  it('is shown to nobody but the reader of the mail, and waits encrypted', async () => {
    const account = await newAccount(testApp)
    const fan = await newUser(account, { receiveAds: true })
    const id = await calls.started({ audience: 'customers', customers: [account], purpose: 'promotion' })
    await startMailings()
    while ((await calls.progressOf(id)).queued < 1) await pause(20)
    const list = await testApp.ask('GET', `emails?where[mailing][equals]=${id}`)
    expect(list.text).toContain('[link shown only to the recipient]')
    const { unsubscribeToken } = await import('../../src/emails/unsubscribe-token.ts')
    const token = unsubscribeToken(testApp.app.payload, fan.id)
    const { rows } = await testApp.app.payload.db.pool.query('select * from email_outbox')
    expect([JSON.stringify(rows).includes(token), list.text.includes(token)]).toEqual([false, false])
  })
})
