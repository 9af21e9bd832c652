import type { Client } from 'pg'

type Index = { name: string; definition: string }

/**
 * Drops the trigram indexes: rebuilding them takes a fraction of the time that maintaining them takes once the new rows
 * outnumber the old. Returns a function that recreates them, in the same transaction.
 */
export const setSearchIndexesAside = async (
  client: Client,
  tables: readonly string[],
  newRows: number,
): Promise<() => Promise<void>> => {
  const { rows: counted } = await client.query<{ old: string }>('SELECT count(*) AS old FROM customers')
  if (Number(counted[0]?.old) > newRows) return async () => undefined
  const { rows: indexes } = await client.query<Index>(
    `
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
    WHERE amname = 'gin' AND indrelid = ANY ($1::regclass[])`,
    [tables],
  )
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  return async () => {
    await client.query("SET LOCAL maintenance_work_mem = '256MB'")
    for (const { definition } of indexes) await client.query(definition)
  }
}
