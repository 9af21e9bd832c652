import { readFileSync } from 'node:fs'
import type { Pool, PoolClient } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../../src/database/new-id.ts'
import { startApp } from '../../support/start-app.ts'

const step = (name: string) =>
  readFileSync(new URL(`../../../src/migrations/clean-values/${name}.sql`, import.meta.url), 'utf8')

let client: PoolClient

/** As the database was before the rules. All of it is rolled back. */
beforeAll(async () => {
  const { payload } = await startApp()
  const pool: Pool = payload.db.pool
  client = await pool.connect()
  await client.query(`BEGIN;
    DROP INDEX groups_name_key_idx;
    ALTER TABLE users ALTER locked DROP NOT NULL, ALTER get_messages DROP NOT NULL,
      DROP CONSTRAINT users_username_is_name_or_own_email,
      ADD CONSTRAINT users_username_is_lower_case CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,63}$')`)
})

afterAll(async () => {
  await client.query('ROLLBACK')
  client.release()
})

const column = async (table: string, name: string, ids: string[]) => {
  const { rows } = await client.query<{ value: unknown }>(
    `select ${name} as value from ${table} where id = any($1::uuid[]) order by array_position($1::uuid[], id)`,
    [ids],
  )
  return rows.map(({ value }) => value)
}

it('keeps every row of before, in the form that values have now', async () => {
  const groups: string[] = []
  for (const name of ['VIP \u00e9', 'vip e\u0301', 'VIP\u200b \u00c9', 'vip \u00e9 (2)', '\u200b', ' ']) {
    const { rows } = await client.query<{ id: string }>(
      `insert into groups (id, name, created_at) values ($1, $2, to_timestamp($3)) returning id`,
      [newId(), name, groups.length],
    )
    groups.push(...rows.map(({ id }) => id))
  }
  const zones = ['europe/berlin', 'Asia/Calcutta', 'Europe/Kyiv', 'Mars/Olympus', null]
  const accounts = zones.map(() => newId())
  for (const [at, zone] of zones.entries())
    await client.query(
      `insert into customers (id, name, email, timezone, notes) values ($1, 'A', $2, $3, $4)`,
      [accounts[at], `${at}@zones.example`, zone, at === 0 ? '' : 'kept'],
    )
  const user = newId()
  await client.query(
    `insert into users (id, username, email, role, locked, get_messages, locked_reason)
     values ($1, 'empty-switches', 'empty@switches.example', 'support', null, null, '')`,
    [user],
  )

  await client.query(step('before'))
  await client.query(`ALTER TABLE users ALTER locked SET NOT NULL, ALTER get_messages SET NOT NULL`)
  await client.query(step('after'))

  expect(await column('groups', 'name', groups)).toEqual([
    ...['VIP \u00e9', 'vip e\u0301 (3)', 'VIP\u200b \u00c9 (4)', 'vip \u00e9 (2)', '\u200b', ' '],
  ])
  expect(await column('customers', 'timezone', accounts)).toEqual([
    ...['Europe/Berlin', 'Asia/Kolkata', 'Europe/Kyiv', 'Mars/Olympus', null],
  ])
  expect(await column('customers', 'notes', accounts)).toEqual([null, 'kept', 'kept', 'kept', 'kept'])
  expect(await column('users', 'locked', [user])).toEqual([false])
  expect(await column('users', 'get_messages', [user])).toEqual([true])
  expect(await column('users', 'locked_reason', [user])).toEqual([null])
})
