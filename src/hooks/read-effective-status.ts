import type { FieldHook } from 'payload'
import { accountStatuses } from '../database/account-statuses.ts'
import { effectiveStatus } from '../domain/accounts/effective-status.ts'
import { idsInPath } from '../domain/accounts/subtree.ts'
import { nameHook } from '../kernel/name-hook.ts'

/**
 * Enabled if the own status and that of every account above are; never stored, so enabling again restores the previous
 * state exactly. Usually the select has computed it already.
 */
export const readEffectiveStatus = (pathField: 'path' | 'ownerPath'): FieldHook =>
  nameHook(`readEffectiveStatus(${pathField})`, async ({ data, req, value }) => {
    if (value === 'enabled' || value === 'disabled') return value
    if (!data || (data.status !== 'enabled' && data.status !== 'disabled')) return undefined
    const path: unknown = data[pathField]
    if (data.status === 'disabled' || typeof path !== 'string') return data.status
    return effectiveStatus(data.status, await accountStatuses(req, idsInPath(path)))
  })
