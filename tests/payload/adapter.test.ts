import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import { NodePgTransaction } from 'drizzle-orm/node-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import {
  createLocalReq,
  type CollectionConfig,
  type DatabaseAdapter,
  type Payload,
  type Where,
} from 'payload'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compileWhere } from '../../src/payload/adapter/filters/compile-where.ts'
import { openStock, type Stock } from './open-stock.ts'

/**
 * The reasons for the wrappers of `payload/adapter`: each fault is shown on Payload's stock adapter. A failing test
 * about the stock adapter after an upgrade means that its wrapper may be removed, one about what a wrapper relies on
 * that the wrapper has to be reviewed.
 */
let stock: Stock
let ours: Stock

const groups: CollectionConfig = {
  slug: 'groups',
  lockDocuments: false,
  trash: true,
  fields: ['name', 'kind', 'description'].map((name) => ({ name, type: 'text' })),
}

beforeAll(async () => {
  stock = await openStock({ collections: [groups] })
  ours = await openStock({ collections: [groups], adapter: 'ours' })
})

beforeEach(() => {
  stock.statements.length = 0
})

const newGroup = async ({ payload, statements }: Stock, name = 'North') => {
  const data = { name, kind: 'segment' as const, description: 'as it was' }
  const { id } = await payload.create({ collection: 'groups', data, overrideAccess: true })
  statements.length = 0
  return id
}

const isDrizzle = (db: DatabaseAdapter): db is DatabaseAdapter & DrizzleAdapter => db.idType !== undefined

const begin = async (payload: Payload) => {
  const id = String(await payload.db.beginTransaction())
  const session = payload.db.sessions?.[id]
  if (!session) throw new Error('There is no session.')
  return { id, session }
}

describe('strict-transactions', () => {
  it('relies on a session that Payload resolves once, at the COMMIT, and never at a rollback', async () => {
    for (const { payload } of [stock, ours]) {
      const ends: string[] = []
      for (const end of ['commitTransaction', 'rollbackTransaction'] as const) {
        const { id, session } = await begin(payload)
        const { resolve } = session
        session.resolve = async () => {
          ends.push(end)
          await resolve()
        }
        await payload.db[end](id).catch(() => undefined)
      }
      expect(ends).toEqual(['commitTransaction'])
    }
  })

  it('relies on transactions of one class of drizzle, made of what the adapter keeps in `drizzle._`', async () => {
    const { id, session } = await begin(stock.payload)
    const own = await begin(ours.payload)
    expect(session.db).toBeInstanceOf(NodePgTransaction)
    expect(own.session.db).toBeInstanceOf(NodePgTransaction)
    expect(keysOf(session)).toEqual(keysOf(own.session))
    expect(keysOf(session.db)).toEqual(keysOf(own.session.db))
    const { fullSchema, schema, tableNamesMap } = stock.payload.db.drizzle._
    expect([fullSchema, schema, tableNamesMap].map((part) => typeof part)).toEqual(Array(3).fill('object'))
    await stock.payload.db.rollbackTransaction(id).catch(() => undefined)
    await ours.payload.db.rollbackTransaction(own.id)
  })

  it('is needed: the stock adapter loses a connection on which BEGIN fails', async () => {
    const inUse = async ({ payload }: Stock) => {
      const { pool } = payload.db
      const before = pool.totalCount - pool.idleCount
      pool.once('acquire', (client) => {
        if (client instanceof pg.Client) void client.end()
      })
      await expect(payload.db.beginTransaction()).rejects.toThrow()
      return pool.totalCount - pool.idleCount - before
    }
    expect([await inUse(stock), await inUse(ours)]).toEqual([1, 0])
  })
  // That it swallows a failed COMMIT: tests/races/updates-commit.test.ts.
})

describe('own-pool', () => {
  it('is needed: the stock adapter takes a connection for good, listens to no lost one, and leaves its pool open', async () => {
    const fresh = await openStock({ collections: [groups] })
    const { pool } = fresh.payload.db
    expect(pool.totalCount - pool.idleCount).toBe(1)
    expect(pool.listenerCount('error')).toBe(0)
    expect(ours.payload.db.pool.listenerCount('error')).toBe(1)
    await fresh.payload.destroy()
    expect(pool.ending).toBe(false)
  })
})

describe('fast-reads, fast-writes', () => {
  it('are needed: the stock adapter asks twice for a page and once more for a document it has just written', async () => {
    const { payload, statements } = stock
    const data = { name: 'South', kind: 'segment' as const }
    await payload.create({ collection: 'groups', data, overrideAccess: true })
    expect(statements.map(verbOf)).toEqual(['begin', 'insert', 'select', 'commit'])
    statements.length = 0
    await payload.find({ collection: 'groups', limit: 5, overrideAccess: true })
    expect(statements.map(verbOf)).toEqual(['select', 'select'])
    expect(statements[0]).toMatch(/^select count\(\*\) from "groups"/)
  })

  it('rely on the order of Payload’s own builder', () => {
    const { joins, orderBy } = build({})
    expect(joins).toEqual([])
    expect(orderBy.map(({ column, order }) => new PgDialect().sqlToQuery(order(column)).sql)).toEqual([
      '"groups"."created_at" desc',
    ])
  })

  it('rely on the SQL of our own filters: of one id, and of what is not in the trash', () => {
    const { fields, db } = builder()
    const textOf = (where: Where) => {
      const filter = compileWhere(db, { slug: 'groups', fields }, where)
      return filter && new PgDialect().sqlToQuery(filter).sql
    }
    const id = '0198f0a4-1111-7111-8111-111111111111'
    expect(textOf({ id: { equals: id } })).toBe('"groups"."id" = $1')
    expect(textOf({ and: [{ id: { equals: id } }, { or: [{ name: { contains: 'a' } }] }] })).toContain(
      '"groups"."id" = $1',
    )
    expect(textOf({ id: { not_equals: id } })).not.toContain('"groups"."id" = $1')
    expect(textOf({ or: [{ id: { equals: id } }, { name: { equals: 'a' } }] })).toContain(' or ')
    expect(textOf({ deletedAt: { exists: false } })).toMatch(/^\(?"groups"."deleted_at" is null\)?$/)
  })
  // That both answer the same: tests/api/database/flat-documents.test.ts.
})

const builder = () => {
  const { db } = stock.payload
  if (!isDrizzle(db)) throw new Error('The adapter is not one of drizzle.')
  return { db, fields: stock.payload.collections.groups.config.flattenedFields }
}

const build = (where: Where) => {
  const { db, fields } = builder()
  return buildQuery({ adapter: db, fields, tableName: 'groups', where })
}

describe('exact-filters', () => {
  it('are needed: the stock adapter takes letters for patterns, loses empty fields, and joins by or what stands beside each other', async () => {
    const { payload } = stock
    const kind = 'segment' as const
    for (const [name, description] of [
      ['ZZ A_1', 'first'],
      ['ZZ AB1', null],
    ])
      await payload.create({
        collection: 'groups',
        data: { name: String(name), description, kind },
        overrideAccess: true,
      })
    const found = async (where: Where) => {
      const { docs } = await payload.find({ collection: 'groups', where, sort: 'name', overrideAccess: true })
      return docs.map(({ name }) => name)
    }
    expect(await found({ name: { contains: 'ZZ A_1' } })).toEqual(['ZZ AB1', 'ZZ A_1'])
    const like = { name: { like: 'ZZ' } }
    expect(await found({ and: [like, { description: { not_in: ['second'] } }] })).toEqual(['ZZ A_1'])
    const both = { and: [{ name: { equals: 'ZZ A_1' } }], or: [{ name: { equals: 'ZZ AB1' } }] }
    expect(await found(both)).not.toEqual([])
  })

  it('rely on an operand of the id that reaches the operator as it is', () => {
    const { db } = builder()
    const operand = { of: 'ours' }
    const seen: unknown[] = []
    const { equals } = db.operators
    db.operators.equals = (column, value) => {
      seen.push(value)
      return equals(column, String(value))
    }
    build({ and: [{ id: { equals: operand } }] })
    db.operators.equals = equals
    expect(seen).toEqual([operand])
    expect(seen[0]).toBe(operand)
  })
  // What they find: tests/config/finding.
})

describe('changed-columns', () => {
  it('is needed: an update of one field writes all of them with the stock adapter, and that one with ours', async () => {
    const written = async (from: Stock) => {
      const { pool } = from.payload.db
      await pool.query(`
        create table written (columns text);
        create function note() returns trigger language plpgsql as
          $$ begin insert into written values (tg_argv[0]); return new; end $$;
        create trigger name before update of name on groups for each row execute function note('name');
        create trigger description before update of description on groups for each row execute function note('description')`)
      const id = await newGroup(from)
      await from.payload.update({ collection: 'groups', id, data: { name: 'West' }, overrideAccess: true })
      const { rows } = await pool.query<{ columns: string }>('select columns from written order by 1')
      return rows.map(({ columns }) => columns)
    }
    expect(await written(stock)).toEqual(['description', 'name'])
    expect(await written(ours)).toEqual(['name'])
  })
})

describe('bounded-counts', () => {
  it('is needed: the stock adapter counts all that match', async () => {
    const { payload, statements } = stock
    const where = { kind: { equals: 'segment' } }
    await payload.count({ collection: 'groups', where, overrideAccess: true })
    expect(statements).toHaveLength(1)
    expect(statements[0]).not.toContain('limit')
  })

  it('relies on `countDistinct`, by which Payload counts for a list and for a count', async () => {
    const { payload } = stock
    const { countDistinct } = payload.db
    const asked: string[][] = []
    payload.db.countDistinct = function (args) {
      asked.push(Object.keys(args).sort())
      return countDistinct.call(this, args)
    }
    await payload.count({ collection: 'groups', overrideAccess: true })
    await payload.find({ collection: 'groups', limit: 5, overrideAccess: true })
    payload.db.countDistinct = countDistinct
    expect(asked).toHaveLength(2)
    for (const keys of asked)
      expect(keys).toEqual(expect.arrayContaining(['db', 'joins', 'tableName', 'where']))
  })
})

describe('stable-order', () => {
  it('is needed: the stock order ends with the time of creation', async () => {
    await stock.payload.find({ collection: 'groups', sort: 'name', pagination: false, overrideAccess: true })
    const [statement] = stock.statements
    expect(statement).toMatch(/order by .*"name" asc, .*"created_at" desc/)
    expect(statement?.split('order by')[1]).not.toContain('"id"')
  })

  it('lies around the fast reads: documents alike in all else come in the order of their ids', async () => {
    const { payload } = ours
    const ids: string[] = []
    while (ids.length < 12) ids.push(await newGroup(ours, 'alike'))
    await payload.db.pool.query(`update groups set created_at = '2026-01-01' where name = 'alike'`)
    const where = { name: { equals: 'alike' } }
    const { docs } = await payload.find({ collection: 'groups', where, limit: 20, overrideAccess: true })
    expect(docs.map(({ id }) => id)).toEqual(ids.sort().reverse())
  })
})

describe('after-commit', () => {
  it('relies on the session of the request, whose `resolve` ends after the COMMIT', async () => {
    for (const { payload } of [stock, ours]) {
      const { id: transactionID, session } = await begin(payload)
      const req = await createLocalReq({ req: { transactionID } }, payload)
      const seen: unknown[] = []
      const count = async () => {
        const where = { name: { equals: 'in a transaction' } }
        seen.push((await payload.count({ collection: 'groups', where, overrideAccess: true })).totalDocs)
      }
      const commit = session.resolve
      session.resolve = async () => {
        await commit()
        await count()
      }
      const data = { name: 'in a transaction', kind: 'segment' as const }
      await payload.create({ collection: 'groups', data, req, overrideAccess: true })
      await count()
      await payload.db.commitTransaction(transactionID)
      expect(seen).toEqual([0, 1])
    }
  })
})

const verbOf = (statement: string) => /^\w+/.exec(statement)?.[0]

const keysOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : []
