import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Worker } from '../../src/jobs/start-worker.ts'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { inboxOf, makeRule, makeWatched, post, type Watched } from '../support/alerts.ts'
import { call } from '../support/call.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { openTestApp, type TestApp } from '../support/test-app.ts'
import { signedIn, type Person } from '../support/people.ts'
import { queueMailTo } from '../support/queue-mail-to.ts'

let testApp: TestApp
let server: MailServer
let alerts: Worker
let mails: MailWorker

beforeAll(async () => {
  testApp = await openTestApp()
  server = await startMailServer()
  const { startAlertWorker } = await import('../../src/jobs/alert-worker.ts')
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  alerts = startAlertWorker({ payload: testApp.app.payload, pollSeconds: 0.1 })
  mails = startMailWorker({ payload: testApp.app.payload, smtpURL: server.url, pollSeconds: 0.1 })
})

afterAll(async () => {
  await alerts.stop()
  await mails.stop()
})

const ask = (statement: string, values: unknown[] = []) =>
  testApp.app.payload.db.pool.query<Record<string, unknown>>(statement, values)

/** Moves the end of the collecting window to now. */
const endWindow = (rule: string) =>
  ask(
    `update alert_digests set open_until = now(), due_at = case when waiting > 0 then now() end where rule_id = $1`,
    [rule],
  )

const until = async (isReached: () => Promise<boolean>) => {
  while (!(await isReached())) await pause(20)
}

/** All reported events have been matched with the rules. */
const looked = () => until(async () => (await ask('select from event_queue limit 1')).rowCount === 0)

const waitingAt = async (rule: string): Promise<number> => {
  const { rows } = await ask('select waiting from alert_digests where rule_id = $1', [rule])
  return Number(rows[0]?.waiting ?? 0)
}

const told = (rule: string) =>
  until(async () => {
    const { rows } = await ask(
      'select from alert_digests where rule_id = $1 and due_at is null and open_until is not null',
      [rule],
    )
    return rows.length === 1
  })

const mailsTo = ({ email }: Person) => server.mails.filter(({ envelopeTo }) => envelopeTo.includes(email))

const gotMails = (person: Person, count: number) =>
  until(async () => mailsTo(person).length >= count).then(() => mailsTo(person))

const offline = ({ resource, manager }: Watched, body: object = {}) =>
  post(testApp, { type: 'camera.offline', resource, title: 'Camera offline', ...body }, manager)

describe('An alert', { timeout: 60_000 }, () => {
  it('comes at once for the first event; a burst after it becomes one digest', async () => {
    const watched = await makeWatched(testApp)
    const rule = await makeRule(testApp, watched, { name: 'Cameras' })
    await offline(watched, { text: 'No picture for a minute' })
    const [first] = await gotMails(watched.manager, 1)
    expect(first?.subject).toContain('Camera offline – Gate')
    expect(first?.text).toContain('No picture for a minute')
    expect(first?.text).toContain('“Cameras”')
    await gotMails(watched.second, 1)

    const burst = Array.from({ length: 100 }, () => ({ type: 'camera.offline', resource: watched.resource }))
    for (let calls = 0; calls < 20; calls += 1) await post(testApp, burst, watched.manager)
    await looked()
    expect(await waitingAt(rule)).toBe(2000)
    expect(mailsTo(watched.manager)).toHaveLength(1)
    const { rows } = await ask(
      'select cardinality(event_ids) as named from alert_digests where rule_id = $1',
      [rule],
    )
    expect(rows).toEqual([{ named: 20 }])

    await endWindow(rule)
    const [, digest] = await gotMails(watched.manager, 2)
    expect(digest?.subject).toMatch(/^2000 events – /)
    expect(digest?.text).toContain('and 1980 more.')
    await told(rule)
    expect(mailsTo(watched.manager)).toHaveLength(2)
    expect(mailsTo(watched.member)).toEqual([])
  })

  it('is only of the events and the resources that the rule names', async () => {
    const watched = await makeWatched(testApp)
    const other = (
      await testApp.ask('POST', 'cameras', { body: { name: 'Yard', customer: watched.account } })
    ).body
    expect(other).toMatchObject({ doc: { name: 'Yard' } })
    const rule = await makeRule(testApp, watched, {
      resources: [watched.resource],
      recipients: [watched.member.id],
    })
    const { rows } = await ask(`select id from cameras where customer_id = $1 and name = 'Yard'`, [
      watched.account,
    ])
    await offline(watched, { resource: { kind: 'cameras', id: rows[0]?.id } })
    await offline(watched, { type: 'camera.online' })
    await looked()
    expect((await ask('select from alert_digests where rule_id = $1', [rule])).rowCount).toBe(0)
    await offline(watched)
    await gotMails(watched.member, 1)
    await told(rule)
    expect(mailsTo(watched.manager)).toEqual([])
  })

  it('waits for the end of the quiet hours and then is one digest', async () => {
    const watched = await makeWatched(testApp)
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16)
    const quietHours = { from: at(-60), to: at(60), timezone: 'UTC' }
    const rule = await makeRule(testApp, watched, { quietHours })
    await offline(watched)
    const dueIn = async () => {
      const { rows } = await ask(
        'select extract(epoch from due_at - now())::int as seconds from alert_digests where rule_id = $1',
        [rule],
      )
      return Number(rows[0]?.seconds ?? 0)
    }
    await until(async () => (await dueIn()) > 0)
    expect(await dueIn()).toBeGreaterThan(58 * 60)
    await offline(watched)
    await looked()
    expect([await waitingAt(rule), mailsTo(watched.manager).length]).toEqual([2, 0])
    const ended = await testApp.ask('PATCH', `alert-rules/${rule}`, {
      body: { quietHours: { from: at(-60), to: at(-1) } },
    })
    expect(ended.status, ended.text).toBe(200)
    const [digest] = await gotMails(watched.manager, 1)
    expect(digest?.subject).toMatch(/^2 events/)
  })

  it('never goes to who has left the account, is locked or in the trash, though the rule names them', async () => {
    const watched = await makeWatched(testApp)
    const beside = await makeWatched(testApp)
    const { account } = watched
    const [moved, locked, trashed, staying] = await Promise.all([
      signedIn(testApp.app, 'member', account),
      signedIn(testApp.app, 'member', account),
      signedIn(testApp.app, 'member', account),
      signedIn(testApp.app, 'member', account),
    ])
    const recipients = [moved, locked, trashed, staying].map(({ id }) => id)
    const rule = await makeRule(testApp, watched, { recipients, delivery: 'both' })
    await testApp.ask('PATCH', `users/${moved.id}`, { body: { customer: beside.account } })
    await testApp.ask('PATCH', `users/${locked.id}`, { body: { locked: true } })
    await testApp.ask('DELETE', `users/${trashed.id}`)
    await offline(watched)
    await gotMails(staying, 1)
    await told(rule)
    expect((await inboxOf(testApp, staying)).map(({ title }) => title)).toEqual([
      expect.stringContaining('Camera offline'),
    ])
    const others = [moved.id, locked.id, trashed.id, watched.manager.id]
    expect((await ask('select from message_deliveries where user_id = any($1)', [others])).rowCount).toBe(0)
    for (const person of [moved, locked, trashed, watched.manager]) expect(mailsTo(person)).toEqual([])
    const alone = await makeRule(testApp, watched, { recipients: [staying.id] })
    await testApp.ask('PATCH', `users/${staying.id}`, { body: { locked: true } })
    await offline(watched)
    await told(alone)
    expect(mailsTo(staying)).toHaveLength(1)
  })

  it('as a message goes only to those who want messages', async () => {
    const watched = await makeWatched(testApp)
    await testApp.ask('PATCH', `users/${watched.second.id}`, { body: { getMessages: false } })
    await testApp.ask('PATCH', `users/${watched.manager.id}`, { body: { getMessages: true, language: 'de' } })
    const rule = await makeRule(testApp, watched, { delivery: 'message', events: ['limit-near'] })
    const data = { meter: 'calls', used: 950, limit: 1000 }
    await post(testApp, { type: 'limit-near', customer: watched.account, data })
    await told(rule)
    const [message] = await inboxOf(testApp, watched.manager)
    expect(message?.title).toContain('Ein Limit ist fast erreicht')
    expect(message?.body).toContain('950 von 1000 sind verbraucht: calls.')
    expect(await inboxOf(testApp, watched.second)).toEqual([])
    expect(mailsTo(watched.manager)).toEqual([])
  })

  it('warns of a limit in the words that staff gave its template', async () => {
    const watched = await makeWatched(testApp)
    const { rows } = await ask("select id from email_templates where kind = 'limit_warning'")
    const subject = 'Nearly full: {{meter}}, {{used}} of {{limit}}'
    const edited = await testApp.ask('PATCH', `email-templates/${String(rows[0]?.id)}`, {
      body: { en: { subject } },
    })
    expect(edited.status, edited.text).toBe(200)
    const rule = await makeRule(testApp, watched, { events: ['limit-near'] })
    const data = { meter: 'calls', used: 950, limit: 1000 }
    await post(testApp, { type: 'limit-near', customer: watched.account, data })
    await told(rule)
    const [mail] = await gotMails(watched.manager, 1)
    expect(mail?.subject).toBe('Nearly full: calls, 950 of 1000')
  })

  it('tells nobody while the rule is off or in the trash', async () => {
    const watched = await makeWatched(testApp)
    const off = await makeRule(testApp, watched, { status: 'disabled' })
    const trashed = await makeRule(testApp, watched)
    await testApp.ask('DELETE', `alert-rules/${trashed}`)
    await offline(watched)
    await looked()
    const { rowCount } = await ask('select from alert_digests where rule_id = any($1)', [[off, trashed]])
    expect(rowCount).toBe(0)
    const late = await makeRule(testApp, watched, {
      quietHours: { from: '00:00', to: '23:59', timezone: 'UTC' },
    })
    await offline(watched)
    await looked()
    await testApp.ask('PATCH', `alert-rules/${late}`, { body: { status: 'disabled' } })
    await endWindow(late)
    await told(late)
    expect(mailsTo(watched.manager)).toEqual([])
  })
})

describe('What the product reports', { timeout: 60_000 }, () => {
  it('is that an account was disabled, with its reason, and enabled again, by hand or in time', async () => {
    const watched = await makeWatched(testApp)
    // A member, since managers get a separate mail about it.
    const rule = await makeRule(testApp, watched, {
      events: ['account-disabled', 'account-enabled'],
      recipients: [watched.member.id],
    })
    const body = { status: 'disabled', statusReason: 'Not paid' }
    await testApp.ask('PATCH', `customers/${watched.account}`, { body })
    const [mail] = await gotMails(watched.member, 1)
    expect(mail?.subject).toContain('The account was disabled')
    expect(mail?.text).toContain('Reason: Not paid')
    await told(rule)
    await endWindow(rule)
    await ask(`update customers set disabled_until = now() where id = $1`, [watched.account])
    const { enableDueAccounts } = await import('../../src/jobs/accounts/enable-due-accounts.ts')
    await enableDueAccounts(testApp.app.payload)
    const [, again] = await gotMails(watched.member, 2)
    expect(again?.subject).toContain('enabled again')
  })

  it('is a sign-in from a place where the user never was, but not the first place of all', async () => {
    const watched = await makeWatched(testApp)
    const rule = await makeRule(testApp, watched, { events: ['sign-in-new-place'] })
    const { username, password, id } = watched.member
    const enter = () => call(`${testApp.app.url}/api/users/login`, { body: { username, password } })
    await enter()
    await looked()
    expect((await ask('select from alert_digests where rule_id = $1', [rule])).rowCount).toBe(0)
    await ask(`update known_addresses set address = '203.0.113.7' where user_id = $1`, [id])
    expect((await enter()).status).toBe(200)
    const [mail] = await gotMails(watched.manager, 1)
    expect(mail?.subject).toContain(`${username} signed in from a new place`)
    await told(rule)
    await enter()
    await looked()
    expect(await waitingAt(rule)).toBe(0)
  })

  it('is a mail that failed for good, but never that of an alert: that would tell of itself for ever', async () => {
    const watched = await makeWatched(testApp)
    const rule = await makeRule(testApp, watched, { events: ['mail-failed'] })
    server.manner = 'refuse'
    try {
      const failed = await queueMailTo(testApp.app.payload, watched.member.email)
      await ask('update emails set customer_id = $1 where id = $2', [watched.account, failed])
      const states = async () =>
        (await ask('select kind, state from emails where customer_id = $1 order by kind', [watched.account]))
          .rows
      await until(async () => (await states()).filter(({ state }) => state === 'failed').length === 3)
      await looked()
      await told(rule)
      expect((await states()).filter(({ kind }) => kind === 'alert')).toHaveLength(2)
      const { rows } = await ask(`select type from events where customer_id = $1`, [watched.account])
      expect(rows).toEqual([{ type: 'mail-failed' }])
    } finally {
      server.manner = 'accept'
    }
  })
})
