import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { trashChange } from '../../../trash/trash-change.ts'
import { purgeBelow } from '../operations/purge-below.ts'
import { restoreBelow } from '../operations/restore-below.ts'
import { trashBelow } from '../operations/trash-below.ts'

/** Trashing or restoring an account cascades to all below it. */
export const cascadeTrash: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const change = trashChange({ data, originalDoc, operation })
  const id = String(originalDoc?.id)
  if (change === 'trash') await trashBelow(req, { id, at: String(data.deletedAt) })
  if (change === 'restore') await restoreBelow(req, id)
  return data
}

/** Purging an account purges all below it. */
export const cascadePurge: CollectionBeforeDeleteHook = ({ id, req }) => purgeBelow(req, String(id))
