import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import type { FindArgs, FindOneArgs, TypeWithID, Where } from 'payload'
import { compileWhere } from './filters/compile-where.ts'

type Asked = { collection: string; where?: Where | undefined }

/** A compiled filter on its way through Payload's own builder, as the operand of `id`. */
class Compiled {
  readonly filter: SQL

  constructor(filter: SQL) {
    this.filter = filter
  }
}

/**
 * What the stock adapter reads, counts and writes by a filter is found as `compileWhere` says. Its own builder takes
 * `%` and `_` for patterns, loses empty fields under `not_in` and conditions beside `and` or `or`, and drops the second
 * condition on one field after some operators.
 */
export const exactFilters = (adapter: PostgresAdapter): void => {
  const { count, updateOne, updateMany, deleteOne, deleteMany, findDistinct, operators } = adapter
  const find = adapter.find.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)

  adapter.operators = {
    ...operators,
    equals: (column, operand) =>
      operand instanceof Compiled ? operand.filter : operators.equals(column, operand),
  }

  const exact = <T extends Asked>(args: T): T => {
    const { config } =
      Object.values(adapter.payload.collections).find((each) => each.config.slug === args.collection) ?? {}
    // Payload's own collections have relations to several others, and filters of Payload alone.
    if (!config || !args.where || config.slug.startsWith('payload-')) return args
    const { slug, flattenedFields: fields } = config
    const filter = compileWhere(adapter, { slug, fields }, args.where)
    return { ...args, where: filter ? { id: { equals: new Compiled(filter) } } : {} }
  }

  adapter.find = <T = TypeWithID>(args: FindArgs) => find<T>(exact(args))
  adapter.findOne = <T extends TypeWithID>(args: FindOneArgs) => findOne<T>(exact(args))
  adapter.count = (args) => count.call(adapter, exact(args))
  adapter.updateOne = (args) => updateOne.call(adapter, exact(args))
  adapter.updateMany = (args) => updateMany.call(adapter, exact(args))
  adapter.deleteOne = (args) => deleteOne.call(adapter, exact(args))
  adapter.deleteMany = (args) => deleteMany.call(adapter, exact(args))
  adapter.findDistinct = (args) => findDistinct.call(adapter, exact(args))
}
