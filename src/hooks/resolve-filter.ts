import type { CollectionBeforeOperationHook } from 'payload'
import { resolveWhere } from '../input/resolve-where.ts'
import { Problem } from '../kernel/errors/problem.ts'

/**
 * Every filter of a caller passes here: of REST, GraphQL, bulk operations, and the lists and server functions of the
 * panel, which no other check sees.
 */
export const resolveFilter: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !('where' in args) || args.where === undefined || args.where === null) return args
  try {
    return { ...args, where: await resolveWhere(req, args.where, collection) }
  } catch (error) {
    // By this name the list of the panel knows a filter that it cannot show.
    if (error instanceof Problem) error.name = 'QueryError'
    throw error
  }
}
