import { formatNames } from 'payload'
import { z } from 'zod'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { id } from '../../../../kernel/action/schemas.ts'
import { requireSlug } from '../../../../payload/request/require-slug.ts'
import { asTheSingleCall } from '../../../bulk/as-the-single-call.ts'
import { bulkIds, needed, versions } from '../../../bulk/bulk-input.ts'
import { bulkOutput } from '../../../bulk/bulk-output.ts'
import { runRows } from '../../../bulk/operations/run-rows.ts'
import { bulkResourceActions, changeResource } from '../operations/change-in-bulk.ts'

export const bulkResources = (slug: string) =>
  defineAction({
    on: slug,
    verb: 'bulk',
    about: 'collection',
    method: 'post',
    name: `bulk${formatNames(slug).plural}`,
    summary: `Disable, enable, assign, delete or restore ${slug}, each decided for itself as the single call would`,
    can: asTheSingleCall,
    input: z
      .object({
        action: z.enum(bulkResourceActions),
        ids: bulkIds,
        versions,
        customer: id.nullable().optional(),
      })
      .refine(({ action, customer }) => action !== 'assign' || customer !== undefined, needed('customer')),
    output: bulkOutput,
    graphql: panelOnly,
    limit: concurrently({ each: 4 }),
    isRepeatable: true,
    transaction: 'own',
    audit: false,
    run: ({ ctx, input: { action, ids, versions: seen, customer } }) => {
      const collection = requireSlug(ctx.payload, slug)
      return runRows(ctx, {
        ...{ collection, action, ids, versions: seen, facts: { customer } },
        change: (req, resource) => changeResource(req, { collection, id: resource }, { action, customer }),
      })
    },
  })
