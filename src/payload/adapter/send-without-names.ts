import type { PoolClient } from 'pg'

const withoutName = (query: unknown): unknown =>
  typeof query === 'object' && query !== null && 'name' in query && !('submit' in query)
    ? { ...query, name: undefined }
    : query

/**
 * Sends the statements of a connection without the names under which PostgreSQL would keep them prepared: through a
 * pooler the next statement may reach another session, which does not know the name, or knows it already.
 */
export const sendWithoutNames = (client: PoolClient): void => {
  const query = client.query.bind(client)
  Object.assign(client, {
    query: (first: unknown, ...rest: unknown[]): unknown =>
      Reflect.apply(query, undefined, [withoutName(first), ...rest]),
  })
}
