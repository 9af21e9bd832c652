import type { Pool } from 'pg'
import { newId } from '../../src/database/new-id.ts'

export const resourceTables = [
  'assets',
  'cameras',
  'dashboards',
  'devices',
  'domains',
  'media_services',
  'stream_sources',
] as const

export type Tree = { root: string; accounts: string[] }

/** `const chance = seeded(7); chance()`: the same numbers from 0 to 1 for the same seed. */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

type Described = { accounts: number; seed: number; parent?: string }

/** A tree of accounts with users and resources of every kind, some of each disabled, locked, pending or trashed. */
export const makeTree = async (pool: Pool, { accounts: count, seed, parent }: Described): Promise<Tree> => {
  const chance = seeded(seed)
  const accounts: string[] = []
  for (let index = 0; index < count; index++) {
    const id = newId()
    const above = index === 0 ? (parent ?? null) : (accounts[Math.floor(chance() * accounts.length)] ?? null)
    const isOff = index > 0 && chance() < 0.25
    await pool.query(
      `insert into customers (id, name, email, type, kind, status, parent_id)
       values ($1, $2, $3, 'integrator', 'organization', $4, $5)`,
      [id, `Account ${index}`, `${id}@example.com`, isOff ? 'disabled' : 'enabled', above],
    )
    accounts.push(id)
    if (chance() < 0.7) {
      const user = newId()
      await pool.query(
        `insert into users (id, username, email, role, customer_id, locked, activation, deleted_at)
         values ($1, $2, $3, 'member', $4, $5, $6, $7)`,
        [
          ...[user, user, `${user}@example.com`, id, chance() < 0.2],
          chance() < 0.2 ? 'pending' : 'active',
          chance() < 0.1 ? new Date() : null,
        ],
      )
    }
    for (const table of resourceTables) {
      const hostname = table === 'domains'
      for (let owned = Math.floor(chance() * 3); owned > 0; owned--) {
        const values = [
          ...[newId(), id, chance() < 0.3 ? 'disabled' : 'enabled', chance() < 0.1 ? new Date() : null],
          ...(hostname ? [`${newId()}.example.com`] : []),
        ]
        await pool.query(
          `insert into ${table} (id, name, customer_id, status, deleted_at${hostname ? ', hostname' : ''})
           values ($1, 'Thing', $2, $3, $4${hostname ? ', $5' : ''})`,
          values,
        )
      }
    }
  }
  return { root: accounts[0] ?? '', accounts }
}
