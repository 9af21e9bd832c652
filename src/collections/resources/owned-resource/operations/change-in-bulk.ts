import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Reversal } from '../../../../domain/undo/reversal.ts'
import { restoreRow, trashRow } from '../../../bulk/operations/trash-row.ts'
import { updateRow } from '../../../bulk/operations/update-row.ts'
import { assignResources } from './assign-resources.ts'

export const bulkResourceActions = ['disable', 'enable', 'assign', 'delete', 'restore'] as const

export type ResourceChange = {
  action: (typeof bulkResourceActions)[number]
  customer: string | null | undefined
}

/** One resource of a bulk call, by the operation of the single call. */
export const changeResource = async (
  req: PayloadRequest,
  row: { collection: CollectionSlug; id: string },
  { action, customer = null }: ResourceChange,
): Promise<Reversal | null> => {
  if (action === 'delete') return trashRow(req, row)
  if (action === 'restore') return restoreRow(req, row)
  if (action === 'assign') {
    const { config: collection } = req.payload.collections[row.collection]
    const [owner = null] = await assignResources(req, { collection, ids: [row.id], customer })
    return owner === customer ? null : { action, customer: owner }
  }
  const status = action === 'disable' ? 'disabled' : 'enabled'
  const before = await updateRow(req, { ...row, data: { status } })
  return { action: before.status === 'disabled' ? 'disable' : 'enable' }
}
