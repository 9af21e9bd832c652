import type { PayloadRequest } from 'payload'
import type { Reversal } from '../../../../domain/undo/reversal.ts'
import { restoreRow, trashRow } from '../../../bulk/operations/trash-row.ts'
import { updateRow } from '../../../bulk/operations/update-row.ts'

export const bulkUserActions = ['lock', 'unlock', 'delete', 'restore'] as const

export type UserChange = {
  action: (typeof bulkUserActions)[number]
  lockedReason?: string | null | undefined
}

/** One user of a bulk call, by the operation of the single call. */
export const changeUser = async (
  req: PayloadRequest,
  id: string,
  { action, lockedReason }: UserChange,
): Promise<Reversal | null> => {
  const row = { collection: 'users', id } as const
  if (action === 'delete') return trashRow(req, row)
  if (action === 'restore') return restoreRow(req, row)
  const data =
    action === 'lock'
      ? { locked: true, ...(lockedReason !== undefined && { lockedReason }) }
      : { locked: false, lockedReason: null }
  const before = await updateRow(req, { ...row, data })
  if (before.locked !== true) return { action: 'unlock' }
  const reason = typeof before.locked_reason === 'string' ? before.locked_reason : null
  return { action: 'lock', lockedReason: reason }
}
