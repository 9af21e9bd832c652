import pg from 'pg'

/** The statements that this process sends to PostgreSQL during some work, in their order. */
export const recordedStatements = async (work: () => Promise<unknown>): Promise<string[]> => {
  const { prototype } = pg.Query
  const { submit } = prototype
  const statements: string[] = []
  const record = new Proxy(submit, {
    apply: (target, query, given) => {
      statements.push(String(Object(query).text))
      return Reflect.apply(target, query, given)
    },
  })
  Object.assign(prototype, { submit: record })
  try {
    await work()
  } finally {
    Object.assign(prototype, { submit })
  }
  return statements
}
