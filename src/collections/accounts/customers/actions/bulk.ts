import { z } from 'zod'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { id } from '../../../../kernel/action/schemas.ts'
import { asTheSingleCall } from '../../../bulk/as-the-single-call.ts'
import { bulkIds, dateTime, needed, versions } from '../../../bulk/bulk-input.ts'
import { bulkOutput } from '../../../bulk/bulk-output.ts'
import { runRows } from '../../../bulk/operations/run-rows.ts'
import { bulkCustomerActions, changeCustomer } from '../operations/change-in-bulk.ts'
import { parentAccount } from './parent-account.ts'

export const bulkCustomers = defineAction({
  on: 'customers',
  verb: 'bulk',
  about: 'collection',
  method: 'post',
  name: 'bulkCustomers',
  summary:
    'Disable, enable, group, move, delete or restore accounts, each decided for itself as the single call would',
  can: asTheSingleCall,
  input: z
    .object({
      action: z.enum(bulkCustomerActions),
      ids: bulkIds,
      versions,
      group: id.nullable().optional(),
      parent: parentAccount.nullable().optional(),
      statusReason: z.string().nullable().optional(),
      disabledUntil: dateTime.nullable().optional(),
    })
    .refine(({ action, group }) => action !== 'group' || group !== undefined, needed('group'))
    .refine(({ action, parent }) => action !== 'move' || parent !== undefined, needed('parent')),
  output: bulkOutput,
  graphql: panelOnly,
  limit: concurrently({ each: 4 }),
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: ({ ctx, input: { ids, versions: seen, ...asked } }) => {
    const { action, ...facts } = asked
    return runRows(ctx, {
      ...{ collection: 'customers', action, ids, versions: seen, facts },
      change: (req, account) => changeCustomer(req, account, asked),
    })
  },
})
