import type { CollectionBeforeDeleteHook, CollectionSlug, Where } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import type { Text } from '../i18n/text.ts'
import { nameHook } from '../kernel/name-hook.ts'

type Use = { collection: CollectionSlug; where: (id: number | string) => Where; text: Text }

/**
 * Deleting what others still point at answers 409 `in_use` with their number, those in the trash included. The foreign key refuses as well, so a
 * reference that is made in the same moment is not lost either.
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
