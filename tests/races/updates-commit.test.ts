import { sql } from 'drizzle-orm'
import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { runSql } from '../../src/database/run-sql.ts'
import { newGroup, openWithAdapter } from './open-with-adapter.ts'

type Opened = Awaited<ReturnType<typeof openWithAdapter>>

let stock: Opened
let ours: Opened

beforeAll(async () => {
  stock = await openWithAdapter({ adapter: 'stock' })
  ours = await openWithAdapter({ adapter: 'ours' })
})

describe('a transaction whose connection is gone at the COMMIT', () => {
  it('is an error to whoever wrote, with our adapter', async () => {
    const { outcome, isStored } = await commitOnLostConnection(ours)
    expect({ outcome, isStored }).toEqual({ outcome: 'rejected', isStored: false })
  })

  it('is told as a success for a write that is lost, with Payload’s adapter as it comes', async () => {
    const { outcome, isStored } = await commitOnLostConnection(stock)
    expect({ outcome, isStored }).toEqual({ outcome: 'fulfilled', isStored: false })
  })
})

describe('a COMMIT that the database answers with ROLLBACK, after an error that somebody swallowed', () => {
  it('is an error to whoever wrote, with our adapter', async () => {
    const { outcome, isStored } = await commitAfterSwallowedError(ours)
    expect({ outcome, isStored }).toEqual({ outcome: 'rejected', isStored: false })
  })

  it('is told as a success, with Payload’s adapter as it comes', async () => {
    const { outcome, isStored } = await commitAfterSwallowedError(stock)
    expect({ outcome, isStored }).toEqual({ outcome: 'fulfilled', isStored: false })
  })
})

describe('a COMMIT of a transaction that was rolled back on the way, by an operation whose error was swallowed', () => {
  it('is an error to the writer, with our adapter', async () => {
    const { outcome, isStored } = await commitAfterRollback(ours)
    expect({ outcome, isStored }).toEqual({ outcome: 'rejected', isStored: false })
  })

  it('is told as a success, with Payload’s adapter as it comes', async () => {
    const { outcome, isStored } = await commitAfterRollback(stock)
    expect({ outcome, isStored }).toEqual({ outcome: 'fulfilled', isStored: false })
  })
})

describe('after a failed COMMIT', () => {
  it('the connection is not used again, and others go on', async () => {
    await commitOnLostConnection(ours)
    const ids = await Promise.all(Array.from({ length: 40 }, () => newGroup(ours.payload)))
    expect(new Set(ids).size).toBe(40)
  })
})

const begin = async (payload: Payload) => {
  const transactionID = (await payload.db.beginTransaction()) ?? ''
  const req = await createLocalReq({ req: { transactionID } }, payload)
  const { id } = await payload.create({
    collection: 'groups',
    data: { name: 'written in a transaction', kind: 'segment' },
    req,
    overrideAccess: true,
  })
  return { transactionID, req, id }
}

const end = async (payload: Payload, transactionID: number | string, id: string) => {
  const [{ status: outcome }] = await Promise.allSettled([payload.db.commitTransaction(transactionID)])
  const where = { id: { equals: id } }
  const { totalDocs } = await payload.count({ collection: 'groups', where, overrideAccess: true })
  return { outcome, isStored: totalDocs === 1 }
}

const commitOnLostConnection = async ({ payload, url }: Opened) => {
  const { transactionID, req, id } = await begin(payload)
  const [row] = await runSql(req, sql`select pg_backend_pid() as pid`)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('select pg_terminate_backend($1, 5000)', [row?.pid])
  await client.end()
  return end(payload, transactionID, id)
}

const commitAfterSwallowedError = async ({ payload }: Opened) => {
  const { transactionID, req, id } = await begin(payload)
  await runSql(req, sql`select 1 / 0`).catch(() => undefined)
  return end(payload, transactionID, id)
}

const commitAfterRollback = async ({ payload }: Opened) => {
  const { transactionID, req, id } = await begin(payload)
  const where = { nothing: { equals: 'like that' } }
  await payload.find({ collection: 'groups', where, req, overrideAccess: false }).catch(() => undefined)
  return end(payload, transactionID, id)
}
