import { z } from 'zod'
import { staffAndManagers } from '../../../../access/can.ts'
import { impactActions } from '../../../../domain/accounts/impact.ts'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { count } from '../../../../kernel/action/schemas.ts'
import { foundIds } from '../../../bulk/bulk-input.ts'
import { readBulkImpact } from '../operations/read-bulk-impact.ts'

const kind = z.object({ total: count, change: count, stay: count })

export const bulkCustomersImpact = defineAction({
  on: 'customers',
  verb: 'bulk-impact',
  about: 'collection',
  method: 'post',
  name: 'bulkCustomersImpact',
  summary:
    'How much disabling, enabling, deleting or moving several accounts would hit, with what lies below them; nothing counts twice',
  can: staffAndManagers,
  input: z.object({ action: z.enum(impactActions), ids: foundIds }),
  output: z.object({
    action: z.enum(impactActions),
    selected: count.meta({ description: 'How many of the accounts there are.' }),
    roots: count.meta({ description: 'How many of those lie below none of the others.' }),
    customers: count,
    users: count,
    resources: z.record(z.string(), kind),
  }),
  graphql: panelOnly,
  limit: concurrently({ each: 4 }),
  codes: ['unavailable'],
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx, input: { action, ids } }) => ({
    action,
    ...(await readBulkImpact(ctx.req, ids, action)),
  }),
})
