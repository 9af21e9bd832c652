import type { PoolClient } from 'pg'

const isOrder = (query: unknown) => typeof query === 'object' && query !== null && 'submit' in query

/**
 * Sends the next statement of a connection when the last one is answered. Payload validates fields of one document
 * concurrently, and in a transaction all of them share its connection; the driver queues them as well, but warns that it
 * will stop doing so.
 */
export const oneAfterAnother = (client: PoolClient): void => {
  const query = client.query.bind(client)
  let last: Promise<unknown> = Promise.resolve()
  Object.assign(client, {
    query: (...given: unknown[]): unknown => {
      const run = (): unknown => Reflect.apply(query, undefined, given)
      // Those that answer by a callback or an event are the pool's and a stream's, which use a connection alone.
      if (typeof given.at(-1) === 'function' || isOrder(given[0])) return run()
      const answer = last.then(run)
      last = answer.catch(() => undefined)
      return answer
    },
  })
}
