import pg from 'pg'
import { embeddedURL } from './embedded-url.ts'

/** Creates the database `clientele` if it is missing. */
export const ensureDatabase = async (port: number, password: string) => {
  const client = new pg.Client({ connectionString: embeddedURL(port, password, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'clientele'`)
    if (rowCount === 0) await client.query('create database clientele')
  } finally {
    await client.end()
  }
}
