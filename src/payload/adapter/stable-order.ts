import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FindArgs, Sort } from 'payload'

/**
 * Every list is in one order. The stock one ends with the time of creation; of documents that are alike in that too, as
 * those made together are, the database may answer any first, so that pages show one of them twice and another never.
 */
export const stableOrder = (adapter: PostgresAdapter): void => {
  const find = adapter.find.bind(adapter)

  adapter.find = (args: FindArgs) => {
    const { defaultSort } = adapter.payload.collections[args.collection]?.config ?? {}
    return find({ ...args, sort: toTheId(args.sort ?? defaultSort ?? '-createdAt') })
  }
}

const toTheId = (sort: Sort): string[] => {
  const keys = [sort].flat()
  const has = (name: string) => keys.some((key) => key === name || key === `-${name}`)
  if (has('id')) return keys
  return [...keys, ...(has('createdAt') ? [] : ['-createdAt']), '-id']
}
