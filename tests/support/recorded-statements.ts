import pg from 'pg'

/** The statements that this process sends to PostgreSQL during some work, in their order. */
export const recordedStatements = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { prototype } = pg.Client
  const { query } = prototype
  const statements: string[] = []
  const record = new Proxy(query, {
    apply: (target, client, given: unknown[]) => {
      const [asked] = given
      statements.push(typeof asked === 'string' ? asked : String(Object(asked).text))
      return Reflect.apply(target, client, given)
    },
  })
  Object.assign(prototype, { query: record })
  try {
    await work()
  } finally {
    Object.assign(prototype, { query })
  }
  return statements
}
