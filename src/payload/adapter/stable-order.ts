import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { FindArgs, Sort } from 'payload'

/**
 * Each list has a total order. The stock order ends with the creation time; documents with equal times, such as those
 * created together, may be returned in any order, so that pages show one of them twice and omit another.
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
