import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SanitizedCollectionConfig } from 'payload'
import { searchedCollections } from '../../src/collections/search/searched-collections.ts'
import { runSql } from '../../src/database/run-sql.ts'
import { startApp, type App } from '../support/start-app.ts'

let app: App
let owned: SanitizedCollectionConfig[]

beforeAll(async () => {
  app = await startApp()
  owned = app.payload.config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(({ name }) => name === 'ownerPath'),
  )
})

const tables = () => owned.map(({ slug }) => slug.replaceAll('-', '_')).sort()

const ask = async (statement: ReturnType<typeof sql>) =>
  (await runSql(app, statement)).map(({ name }) => String(name)).sort()

describe('every table whose rows belong to an account', () => {
  it('is that of the users, of the alerts and their events, or of a kind of resource', () => {
    const slugs = owned.filter(({ custom }) => !custom.isOwnedResource).map(({ slug }) => slug)
    expect(slugs.sort()).toEqual(['alert-rules', 'events', 'users'])
    expect(owned.length).toBeGreaterThan(7)
  })

  it('has its path kept by the database, at every insert and every change of the account', async () => {
    const kept = await ask(sql`
      select tgrelid::regclass::text as name from pg_trigger
      where tgfoid = 'set_owner_path'::regproc and tgenabled = 'O' and pg_get_triggerdef(oid)
        like '%BEFORE INSERT OR UPDATE OF customer_id, deleted_at ON %FOR EACH ROW EXECUTE%'`)
    expect(kept).toEqual(tables())
  })

  it('has that path in byte order, with an index that tells the trash and its own switch too, so that a subtree is counted by a range of it', async () => {
    const inByteOrder = await ask(sql`
      select attrelid::regclass::text as name from pg_attribute
      join pg_class on pg_class.oid = attrelid join pg_collation on pg_collation.oid = attcollation
      where attname = 'owner_path' and relkind = 'r' and collname = 'C'`)
    expect(inByteOrder).toEqual(tables())
    const indexed = await ask(sql`
      select distinct indrelid::regclass::text as name from pg_index
      join pg_attribute on attrelid = indrelid and attnum = indkey[0]
      join pg_collation on pg_collation.oid = indcollation[0]
      where attname = 'owner_path' and collname = 'C' and indpred is null and indisvalid
        and (select array_agg(attname::text) from pg_attribute
          where attrelid = indrelid and attnum <> all (indkey)
            and attname in ('deleted_at', 'status', 'locked', 'activation')) is null`)
    expect(indexed).toEqual(tables())
  })

  it('refuses that its account is deleted under it', async () => {
    const refusing = await ask(sql`
      select conrelid::regclass::text as name from pg_constraint
      join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'f' and attname = 'customer_id' and confrelid = 'customers'::regclass and confdeltype = 'r'`)
    expect(refusing).toEqual(expect.arrayContaining(tables()))
  })
})

describe('every list', () => {
  it('has an index for all that its search looks into', async () => {
    const searchedLists = app.payload.config.collections.filter(
      ({ admin }) => (admin.listSearchableFields ?? []).length > 0,
    )
    expect(searchedLists.length).toBeGreaterThan(16)
    for (const { slug, admin } of searchedLists) {
      const columns = await ask(sql`
        select replace(pg_get_indexdef(indexrelid, place, true), '"', '') as name from pg_index
        join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
        join pg_opclass on pg_opclass.oid = any(indclass)
        join generate_series(1, indnatts) place on true
        where amname = 'gin' and opcname = 'gin_trgm_ops' and indisvalid and indpred is null
          and indrelid = ${slug.replaceAll('-', '_')}::regclass`)
      const alsoSearched = searchedCollections(app.payload.config).filter(
        ({ collection }) => collection.slug === slug,
      )
      const names = new Set([
        ...(admin.listSearchableFields ?? []),
        ...alsoSearched.flatMap(({ fields }) => fields.map(({ name }) => name)),
      ])
      const searched = [...names].map((name) => {
        const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
        return `search_text(${column}::text)`
      })
      expect([slug, columns]).toEqual([slug, searched.sort()])
    }
  })

  it('sorts its texts as people expect, whatever the locale of the database', async () => {
    for (const { slug } of app.payload.config.collections.filter(
      (each) => !each.slug.startsWith('payload-'),
    )) {
      const others = await ask(sql`
        select attname as name from pg_attribute join pg_collation on pg_collation.oid = attcollation
        where attrelid = ${slug.replaceAll('-', '_')}::regclass and attnum > 0 and collname <> 'und-x-icu'`)
      const inByteOrder = others.filter((name) => name === 'path' || name === 'owner_path')
      expect([slug, others]).toEqual([slug, inByteOrder])
    }
  })
})
