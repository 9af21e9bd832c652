import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { contextOf } from '../kernel/context.ts'
import type { AccountActor } from '../kernel/actor.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { guardWhere } from './guard-where.ts'

/**
 * What people of an account may ask about. The rows are scoped by access; a filter or an order that goes through a
 * relation would still compare with documents beyond it, one letter at a time, so it is refused. The account above one's
 * own counts as none, the trash is for those who can put things into it, and nothing is put in the order of a field that
 * they do not read.
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

/** In `customers`: the account whose parent nobody of it sees. */
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
    if (isAboutParent || (canRead && !(await canRead({ req })))) throw cannotBeAsked(path)
  }
}

const cannotBeAsked = (path: string) =>
  new Problem('bad_request', { text: requestTexts.query.path, values: { path } })
