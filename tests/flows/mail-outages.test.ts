import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MailWorker } from '../../src/jobs/mail-worker.ts'
import { startMailServer, type MailServer } from '../support/mail-server.ts'
import { openDatabase } from '../support/open-database.ts'
import { unique } from '../support/people.ts'
import { queueMailTo } from '../support/queue-mail-to.ts'
import { sawEmail } from '../support/saw-email.ts'

let payload: Payload
let server: MailServer
let worker: MailWorker | undefined

const startWorker = async (smtpURL: string) => {
  const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
  worker = startMailWorker({ payload, smtpURL, backOffBaseSeconds: 0.05, pollSeconds: 0.05 })
}

const address = () => `${unique('reader')}@example.com`

beforeAll(async () => {
  payload = await openDatabase()
  server = await startMailServer()
})

afterEach(async () => {
  await worker?.stop()
  server.manner = 'accept'
})

describe('A mail server that does not take mails', () => {
  it('loses none while it is away: each arrives exactly once when it is back (invariant 8)', async () => {
    const gone = await startMailServer()
    await gone.stop()
    await startWorker(gone.url)
    const readers = Array.from({ length: 8 }, address)
    const ids = await Promise.all(readers.map((to) => queueMailTo(payload, to)))
    await Promise.all(ids.map((id) => sawEmail(payload, id, ({ attempts }) => attempts >= 2)))
    const failing = await payload.findByID({ collection: 'emails', id: ids[0] ?? '', overrideAccess: true })
    expect(failing).toMatchObject({
      state: 'queued',
      lastError: expect.stringContaining('cannot be reached'),
    })

    const back = await startMailServer({ port: gone.port })
    await Promise.all(ids.map((id) => sawEmail(payload, id, ({ state }) => state === 'sent')))
    expect(back.mails.flatMap(({ envelopeTo }) => envelopeTo).sort()).toEqual([...readers].sort())
  })

  it('that refuses the recipient for good fails the mail at once, with its reason and without the link it quotes', async () => {
    server.manner = 'refuse'
    await startWorker(server.url)
    const to = address()
    const id = await queueMailTo(payload, to)
    const failed = await sawEmail(payload, id, ({ state }) => state === 'failed')
    expect(failed.attempts).toBe(1)
    expect(failed.lastError).toContain('No such user here')
    expect(failed.lastError).not.toContain('token=')
  })

  it('that greylists is asked again, and the mail arrives with the Message-ID of the first attempt', async () => {
    server.manner = 'greylist'
    await startWorker(server.url)
    const to = address()
    const id = await queueMailTo(payload, to)
    await sawEmail(payload, id, ({ attempts, lastError }) => attempts >= 2 && Boolean(lastError))
    server.manner = 'accept'
    const sent = await sawEmail(payload, id, ({ state }) => state === 'sent')
    expect(sent.lastError).toBeNull()
    expect(sent.sentAt).toBeTruthy()
    expect((await server.mailFor(to)).messageId).toBe(`<${id}@office.example.com>`)
  })

  it('that stops answering does not keep the worker from stopping, and the mail leaves later', async () => {
    server.manner = 'hang'
    const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
    const stuck = startMailWorker({
      payload,
      smtpURL: server.url,
      pollSeconds: 0.05,
      backOffBaseSeconds: 0.05,
      graceSeconds: 0.2,
    })
    const to = address()
    const offered = server.offered.length
    await queueMailTo(payload, to)
    await server.wasOffered(offered + 1)
    await stuck.stop()

    server.manner = 'accept'
    await startWorker(server.url)
    await server.mailFor(to)
    expect(server.mails.filter(({ envelopeTo }) => envelopeTo.includes(to))).toHaveLength(1)
  })

  it('is not asked for a mail whose link has ended', async () => {
    const { queueEmail } = await import('../../src/emails/queue-email.ts')
    const to = address()
    const id = await queueEmail({
      req: { payload },
      kind: 'password_reset',
      to,
      values: {
        username: 'late',
        url: 'https://office.example.com/reset-password?token=x',
        validMinutes: 30,
      },
      expiresAt: new Date(Date.now() - 1000),
    })
    await startWorker(server.url)
    const failed = await sawEmail(payload, id, ({ state }) => state === 'failed')
    expect(failed.lastError).toContain('ended before')
    expect(server.offered).not.toContain(to)
  })
})
