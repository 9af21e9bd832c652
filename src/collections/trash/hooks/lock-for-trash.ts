import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'
import { lockDocument } from '../operations/lock-document.ts'
import { assertNotBelowTrash } from '../operations/assert-not-below-trash.ts'
import { trashChange } from '../trash-change.ts'

/**
 * Comes before everything else that an update into or out of the trash does: decided by the row as it is now, not as the
 * caller read it. What somebody else has deleted in the meantime is not deleted once more.
 */
export const lockForTrash: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const change = trashChange({ data, originalDoc, operation })
  if (!change) return data
  const id = String(originalDoc?.id)
  const held = await lockDocument(req, collection.slug, id)
  if (!held || (change === 'trash' && held.isTrashed)) throw new Problem('not_found')
  if (change === 'restore' && held.path !== null) await assertNotBelowTrash(req, held.path, id)
  return { ...data, deletedWith: null }
}

/** The same before a purge. */
export const lockForPurge: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!(await lockDocument(req, collection.slug, String(id)))) throw new Problem('not_found')
}
