import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import type { Text } from '../i18n/text.ts'
import { nameHook } from '../kernel/name-hook.ts'

type Use = { collection: CollectionSlug; where: (id: number | string) => Where; text: Text }

/**
 * Deleting a document that is referenced answers 409 `in_use` with the number of references, including trashed ones.
 * The foreign key rejects it too, so a concurrently created reference is safe.
 */
export const assertUnused = ({ collection, where, text }: Use): CollectionBeforeDeleteHook =>
  nameHook(`assertUnused(${collection})`, async ({ id, req }) => {
    const { totalDocs: count } = await req.payload.count({
      collection,
      where: where(id),
      trash: true,
      req,
      overrideAccess: true,
    })
    if (count > 0) throw new Problem('in_use', { text, values: { count } })
  })
