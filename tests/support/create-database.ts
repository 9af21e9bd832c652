import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type TestDatabase = { url: string; drop: () => Promise<void> }

/** A migrated, empty database of its own; with the template `template0`, one without any schema. */
export const createDatabase = async (template = 'clientele_template'): Promise<TestDatabase> => {
  const cluster = inject('clusterURL')
  const name = `test_${randomBytes(6).toString('hex')}`
  await run(cluster, `create database ${name} template ${template}`)
  const url = new URL(cluster)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => run(cluster, `drop database ${name} with (force)`) }
}

/** Two concurrent copies of one template conflict; the later one retries. */
const run = async (url: string, statement: string, attempts = 50): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(statement)
  } catch (error) {
    const isBusy = error instanceof pg.DatabaseError && error.code === '55006'
    if (!isBusy || attempts === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    await run(url, statement, attempts - 1)
  } finally {
    await client.end()
  }
}
