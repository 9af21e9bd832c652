import type { Client } from 'pg'

/** Runs the callback while these triggers are disabled; call it in a transaction, which restores them on failure. */
export const withoutTriggers = async <T>(
  client: Client,
  triggers: Record<string, readonly string[]>,
  work: () => Promise<T>,
): Promise<T> => {
  const turn = async (state: 'DISABLE' | 'ENABLE') => {
    for (const [table, names] of Object.entries(triggers))
      for (const name of names) await client.query(`ALTER TABLE ${table} ${state} TRIGGER ${name}`)
  }
  await turn('DISABLE')
  const result = await work()
  await turn('ENABLE')
  return result
}
