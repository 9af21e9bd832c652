import { z } from 'zod'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { asTheSingleCall } from '../../../bulk/as-the-single-call.ts'
import { bulkIds, versions } from '../../../bulk/bulk-input.ts'
import { bulkOutput } from '../../../bulk/bulk-output.ts'
import { runRows } from '../../../bulk/operations/run-rows.ts'
import { bulkUserActions, changeUser } from '../operations/change-in-bulk.ts'

export const bulkUsers = defineAction({
  on: 'users',
  verb: 'bulk',
  about: 'collection',
  method: 'post',
  name: 'bulkUsers',
  summary: 'Lock, unlock, delete or restore users, each decided for itself as the single call would',
  can: asTheSingleCall,
  input: z.object({
    action: z.enum(bulkUserActions),
    ids: bulkIds,
    versions,
    lockedReason: z.string().nullable().optional(),
  }),
  output: bulkOutput,
  graphql: panelOnly,
  limit: concurrently({ each: 4 }),
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: ({ ctx, input: { action, ids, versions: seen, ...facts } }) =>
    runRows(ctx, {
      ...{ collection: 'users', action, ids, versions: seen, facts },
      change: (req, id) => changeUser(req, id, { action, ...facts }),
    }),
})
