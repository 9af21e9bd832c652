import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MailWorker, startMailWorker } from '../../src/jobs/mail-worker.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { openDatabase } from '../support/open-database.ts'
import { unique } from '../support/people.ts'
import { queueMailTo } from '../support/queue-mail-to.ts'
import { sawEmail } from '../support/saw-email.ts'

let payload: Payload
let server: MailServer
const workers: MailWorker[] = []

type Options = Partial<Parameters<typeof startMailWorker>[0]>

const startWorker = async (options: Options = {}) => {
  const jobs = await import('../../src/jobs/mail-worker.ts')
  const base = { payload, smtpURL: server.url, backOffBaseSeconds: 0.05, pollSeconds: 0.05 }
  const worker = jobs.startMailWorker({ ...base, ...options })
  workers.push(worker)
  return worker
}

const address = () => `${unique('reader')}@example.com`

const copiesFor = (to: string) => server.mails.filter(({ envelopeTo }) => envelopeTo.includes(to))

/** Resolves when the lease on a mail has been renewed that many times. */
const wasRenewed = async (id: string, times: number) => {
  const ends = new Set<number>()
  while (ends.size <= times) {
    const { rows } = await payload.db.pool.query<{ until: Date | null }>(
      'select lease_until as until from email_outbox where email_id = $1',
      [id],
    )
    if (rows[0]?.until) ends.add(rows[0].until.getTime())
    await pause(20)
  }
}

beforeAll(async () => {
  payload = await openDatabase()
})

beforeEach(async () => {
  server = await startMailServer()
})

afterEach(async () => {
  server.answerAll()
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})

describe('A mail server that takes long to say that it has accepted a mail', () => {
  it('gets it once: the worker waits and renews its lease, and no other takes the mail', async () => {
    server.manner = 'withhold'
    await startWorker({ leaseSeconds: 0.6 })
    await startWorker({ leaseSeconds: 0.6 })
    const to = address()
    const id = await queueMailTo(payload, to)
    await server.mailFor(to)
    await wasRenewed(id, 6)
    server.answerAll()
    expect(await sawEmail(payload, id, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 })
    expect(copiesFor(to)).toHaveLength(1)
  })

  it('holds up no other mails, even when it is slow with as many as are sent at once', async () => {
    server.manner = 'withhold'
    await startWorker({ parallel: 3, slowAfterSeconds: 0.1 })
    for (let count = 0; count < 3; count++) await queueMailTo(payload, address())
    await server.arrived(3)
    server.manner = 'accept'
    const id = await queueMailTo(payload, address())
    expect(await sawEmail(payload, id, ({ state }) => state === 'sent')).toMatchObject({ attempts: 1 })
  })

  it('is waited for when the worker stops, since it may deliver what it has got', async () => {
    server.manner = 'withhold'
    const worker = await startWorker({ graceSeconds: 0, answerSeconds: 600 })
    const to = address()
    const id = await queueMailTo(payload, to)
    await server.mailFor(to)
    const stopped = worker.stop()
    await pause(200)
    server.answerAll()
    await stopped
    expect(await sawEmail(payload, id, () => true)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('gets a mail again with the same date and Message-ID when the worker could not wait any longer', async () => {
    server.manner = 'mute'
    const worker = await startWorker({ graceSeconds: 0, answerSeconds: 0 })
    const to = address()
    const id = await queueMailTo(payload, to)
    const first = await server.mailFor(to)
    await worker.stop()
    // The date of a mail is in whole seconds.
    while (Date.now() < new Date(first.date ?? '').getTime() + 2000) await pause(100)
    server.manner = 'accept'
    await startWorker()
    await sawEmail(payload, id, ({ state }) => state === 'sent')
    const copies = copiesFor(to)
    expect(copies).toHaveLength(2)
    expect(new Set(copies.map(({ date }) => date)).size).toBe(1)
    expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1)
  })
})

it('the server is given at least the time of RFC 5321, 4.5.3.2', async () => {
  const { smtpTimeouts, conversationTimeout } = await import('../../src/jobs/mail/smtp-timeouts.ts')
  const minutes = (milliseconds: number) => milliseconds / 60_000
  expect(minutes(smtpTimeouts.greetingTimeout)).toBeGreaterThanOrEqual(5)
  expect(smtpTimeouts.connectionTimeout).toBeGreaterThan(smtpTimeouts.greetingTimeout)
  expect(minutes(smtpTimeouts.socketTimeout)).toBeGreaterThanOrEqual(10)
  expect(minutes(conversationTimeout)).toBeGreaterThanOrEqual(5 + 5 + 5 + 2 + 3 + 10)
})
