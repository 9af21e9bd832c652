import type { FieldHook } from 'payload'
import { effectiveStatus } from '../../../../domain/accounts/effective-status.ts'
import { statusesAbove } from '../operations/statuses-above.ts'

/** Own state AND that of every account above; never stored, so enabling again restores exactly what was. */
export const readEffectiveStatus: FieldHook = async ({ data, req, value }) => {
  if (value === 'enabled' || value === 'disabled') return value
  if (!data || (data.status !== 'enabled' && data.status !== 'disabled')) return undefined
  if (data.status === 'disabled' || typeof data.path !== 'string') return data.status
  return effectiveStatus(data.status, await statusesAbove({ path: data.path, req }))
}
