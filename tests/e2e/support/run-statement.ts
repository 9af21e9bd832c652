import pg from 'pg'

/** Runs one statement in a database. */
export const runStatement = async (url: string, statement: string, values: unknown[] = []): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
