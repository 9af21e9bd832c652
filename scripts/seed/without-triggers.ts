import type { Client } from 'pg'

/** Does the work while these triggers are off; to be called in a transaction, which puts them back if it fails. */
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
