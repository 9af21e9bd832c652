import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Reversal } from '../../../domain/undo/reversal.ts'
import { deleteDocument } from '../../trash/operations/delete-document.ts'
import { findVisible } from '../../trash/operations/find-visible.ts'
import { restoreDocument } from '../../trash/operations/restore-document.ts'

type Row = { collection: CollectionSlug; id: string }

/** One that is in the trash already, such as an account that went with one selected above it, stays there. */
export const trashRow = async (req: PayloadRequest, { collection, id }: Row): Promise<Reversal | null> => {
  const { isTrashed } = await findVisible(req, { collection, id, withTrash: true })
  if (isTrashed) return null
  await deleteDocument(req, { collection, id, isPermanent: false, withTrash: false })
  return { action: 'restore' }
}

/** Brings back what went with it as well. */
export const restoreRow = async (req: PayloadRequest, { collection, id }: Row): Promise<Reversal | null> => {
  const { isTrashed } = await findVisible(req, { collection, id, withTrash: true })
  await restoreDocument(req, { collection, id })
  return isTrashed ? { action: 'delete' } : null
}
