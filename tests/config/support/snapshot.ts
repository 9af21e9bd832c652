import type { Payload } from 'payload'

export type Change = { table: string; id: string; row: Record<string, unknown> }

export type Snapshot = {
  /** Each row that differs from the snapshot: new, gone or changed (then once as before and once as now). */
  changes: () => Promise<Change[]>
  /** Restores the snapshot. */
  reset: () => Promise<void>
}

/** All rows of the database as they are now. */
export const takeSnapshot = async ({ db }: Pick<Payload, 'db'>): Promise<Snapshot> => {
  const { rows } = await db.pool.query<{ table: string }>(
    `select quote_ident(tablename) as table from pg_tables where schemaname = 'public' order by 1`,
  )
  const tables = rows.map(({ table }) => table).filter((table) => !table.startsWith('payload_migrations'))
  await db.pool.query(
    `create schema snapshot; ${tables.map((table) => `create table snapshot.${table} as table public.${table};`).join('')}`,
  )
  const differences = tables.map((table) => {
    const [now, before] = ['public', 'snapshot'].map(
      (schema) => `select to_jsonb(t) as row from ${schema}.${table} t`,
    )
    return `select '${table}' as table, row from ((${now} except ${before}) union all (${before} except ${now})) d`
  })
  // Triggers and foreign keys are off while rows are restored.
  const back = tables.map(
    (table) => `delete from public.${table}; insert into public.${table} select * from snapshot.${table};`,
  )
  return {
    changes: async () => {
      const changed = await db.pool.query<{ table: string; row: Record<string, unknown> }>(
        differences.join(' union all '),
      )
      return changed.rows.map(({ table, row }) => ({ table, row, id: String(row.id) }))
    },
    reset: async () => {
      await db.pool.query(`begin; set local session_replication_role = replica; ${back.join(' ')} commit`)
    },
  }
}
