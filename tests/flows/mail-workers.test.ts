import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeArgs } from '../../scripts/node-args.ts'
import { allSent } from '../support/all-sent.ts'
import { startMailServer } from '../support/mail-server.ts'
import { openDatabase } from '../support/open-database.ts'
import { queueMailTo } from '../support/queue-mail-to.ts'

let payload: Payload
const children: ChildProcess[] = []

const spawnWorker = (smtpURL: string, leaseSeconds: number): ChildProcess => {
  const script = fileURLToPath(new URL('../support/mail-worker-process.ts', import.meta.url))
  const child = spawn(process.execPath, [...nodeArgs, script, smtpURL, String(leaseSeconds)], {
    stdio: 'ignore',
  })
  children.push(child)
  return child
}

const queueMany = async (name: string, count: number) => {
  const readers = Array.from({ length: count }, (_, index) => `${name}-${index}@example.com`)
  const ids: string[] = []
  for (const reader of readers) ids.push(await queueMailTo(payload, reader))
  return { readers, ids }
}

beforeAll(async () => {
  payload = await openDatabase()
})

afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'))
})

describe('Several mail workers', { timeout: 120_000 }, () => {
  it('of two processes send each of 50 mails once', async () => {
    const server = await startMailServer()
    const { readers } = await queueMany('shared', 25)
    const other = spawnWorker(server.url, 60)
    await server.arrived(1)
    const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
    const here = startMailWorker({ payload, smtpURL: server.url, pollSeconds: 0.05 })
    const more = await queueMany('later', 25)
    await allSent(payload)
    await here.stop()
    other.kill('SIGKILL')
    await once(other, 'exit')
    const delivered = server.mails.flatMap(({ envelopeTo }) => envelopeTo)
    expect(delivered.sort()).toEqual([...readers, ...more.readers].sort())
  })

  it('lose no mail when one is killed in the middle, and a repeat carries the same Message-ID (invariant 7)', async () => {
    const server = await startMailServer()
    server.manner = 'mute'
    const { readers, ids } = await queueMany('killed', 30)
    const victim = spawnWorker(server.url, 4)
    await server.arrived(5)
    victim.kill('SIGKILL')
    await once(victim, 'exit')
    const delivered = server.mails.flatMap(({ envelopeTo }) => envelopeTo)

    server.manner = 'accept'
    const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
    const survivor = startMailWorker({ payload, smtpURL: server.url, pollSeconds: 0.05 })
    await allSent(payload)
    await survivor.stop()
    for (const [index, reader] of readers.entries()) {
      const copies = server.mails.filter(({ envelopeTo }) => envelopeTo.includes(reader))
      expect(copies).toHaveLength(delivered.includes(reader) ? 2 : 1)
      expect(new Set(copies.map(({ messageId }) => messageId))).toEqual(
        new Set([`<${ids[index]}@office.example.com>`]),
      )
    }
  })

  it('keep going when the database drops all their connections', async () => {
    const server = await startMailServer()
    const { startMailWorker } = await import('../../src/jobs/mail-worker.ts')
    const worker = startMailWorker({ payload, smtpURL: server.url, pollSeconds: 0.05 })
    const db = payload.db.drizzle
    await db.execute(
      sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    )
    const { readers } = await queueMany('reconnected', 5)
    await allSent(payload)
    await worker.stop()
    expect(server.mails.flatMap(({ envelopeTo }) => envelopeTo).sort()).toEqual(readers)
  })
})
