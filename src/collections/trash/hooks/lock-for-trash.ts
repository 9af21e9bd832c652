import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { Problem } from '../../../kernel/errors/problem.ts'
import { lockDocument } from '../operations/lock-document.ts'
import { assertNotBelowTrash } from '../operations/assert-not-below-trash.ts'
import { trashChange } from '../trash-change.ts'

/**
 * Runs before all other hooks of an update that trashes or restores: checks the locked row, not the one read before. A
 * document that was trashed concurrently is not trashed again.
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
