import type { PayloadRequest } from 'payload'
import type { Reversal } from '../../../../domain/undo/reversal.ts'
import { statusReversal } from '../../../../domain/undo/status-reversal.ts'
import { restoreRow, trashRow } from '../../../bulk/operations/trash-row.ts'
import { updateRow } from '../../../bulk/operations/update-row.ts'
import { moveAccount } from './move-account.ts'

export const bulkCustomerActions = ['disable', 'enable', 'group', 'move', 'delete', 'restore'] as const

export type CustomerChange = {
  action: (typeof bulkCustomerActions)[number]
  group?: string | null | undefined
  parent?: string | null | undefined
  statusReason?: string | null | undefined
  disabledUntil?: string | null | undefined
}

/** One account of a bulk call, by the operation of the single call. */
export const changeCustomer = async (
  req: PayloadRequest,
  id: string,
  { action, ...asked }: CustomerChange,
): Promise<Reversal | null> => {
  const row = { collection: 'customers', id } as const
  if (action === 'delete') return trashRow(req, row)
  if (action === 'restore') return restoreRow(req, row)
  if (action === 'move') return { action, parent: await moveAccount(req, id, asked.parent ?? null) }
  if (action === 'group') {
    const before = await updateRow(req, { ...row, data: { group: asked.group } })
    return { action, group: textOf(before.group_id) }
  }
  const before = await updateRow(req, { ...row, data: switchTo(action, asked) })
  return statusReversal({
    status: before.status === 'disabled' ? 'disabled' : 'enabled',
    reason: textOf(before.status_reason),
    until: momentOf(before.disabled_until),
  })
}

/** As the driver reads it, or as text. */
const momentOf = (value: unknown): Date | null =>
  value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What is not named stays: the reason of an account that is disabled already. */
const switchTo = (
  action: 'disable' | 'enable',
  { statusReason, disabledUntil }: Omit<CustomerChange, 'action'>,
) =>
  action === 'enable'
    ? { status: 'enabled', statusReason: null, disabledUntil: null }
    : {
        status: 'disabled',
        ...(statusReason !== undefined && { statusReason }),
        ...(disabledUntil !== undefined && { disabledUntil }),
      }
