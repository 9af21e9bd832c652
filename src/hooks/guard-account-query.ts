import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { contextOf } from '../kernel/context.ts'
import type { AccountActor } from '../kernel/actor.ts'
import { unknownPath } from '../kernel/errors/unknown-path.ts'
import { guardWhere } from './guard-where.ts'

/**
 * Restricts the queries of users of accounts. Access scopes the rows; but a filter or a sort through a relation would
 * still compare with documents outside of it, and reveal them letter by letter, so it is rejected. The own account's
 * parent is read as null, the trash is only for roles that may trash, and sorting by an unreadable field is rejected.
 */
export const guardAccountQuery: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const actor = contextOf(req).actor
  if (overrideAccess || actor.kind !== 'account') return args
  const guarded: Record<string, unknown> = {}
  if ('trash' in args && args.trash && actor.role !== 'manager') guarded.trash = false
  if ('where' in args && isFilter(args.where))
    guarded.where = guardWhere(args.where, collection.flattenedFields, hiddenParent(collection.slug, actor))
  if ('sort' in args && args.sort) await assertVisibleOrder(args.sort, collection, req)
  return { ...args, ...guarded }
}

const isFilter = (where: unknown): where is Where => typeof where === 'object' && where !== null

/** In `customers`: the caller's account, whose parent is hidden. */
const hiddenParent = (slug: string, { customer }: AccountActor): string | null =>
  slug === 'customers' ? customer : null

const assertVisibleOrder = async (
  sort: unknown,
  { slug, flattenedFields }: SanitizedCollectionConfig,
  req: PayloadRequest,
): Promise<void> => {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((each) => String(each).split(','))
  for (const path of paths.map((each) => each.trim().replace(/^-/, ''))) {
    const field = flattenedFields.find(({ name }) => name === path.split(/\.|__/)[0])
    const isAboutParent = slug === 'customers' && path.startsWith('parent')
    const canRead = field && 'access' in field ? field.access?.read : undefined
    if (isAboutParent || (canRead && !(await canRead({ req })))) throw unknownPath(path)
  }
}
