import type { FieldHook } from 'payload'
import { accountStatuses } from '../database/account-statuses.ts'
import { effectiveStatus } from '../domain/accounts/effective-status.ts'
import { idsInPath } from '../domain/accounts/subtree.ts'
import { nameHook } from '../kernel/name-hook.ts'

/**
 * Own state AND that of every account above; never stored, so enabling again restores exactly what was. Usually the
 * select has answered it already.
 */
export const readEffectiveStatus = (pathField: 'path' | 'ownerPath'): FieldHook =>
  nameHook(`readEffectiveStatus(${pathField})`, async ({ data, req, value }) => {
    if (value === 'enabled' || value === 'disabled') return value
    if (!data || (data.status !== 'enabled' && data.status !== 'disabled')) return undefined
    const path: unknown = data[pathField]
    if (data.status === 'disabled' || typeof path !== 'string') return data.status
    return effectiveStatus(data.status, await accountStatuses(req, idsInPath(path)))
  })
