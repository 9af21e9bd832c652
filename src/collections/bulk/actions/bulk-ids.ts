import { formatNames } from 'payload'
import { z } from 'zod'
import { signedIn } from '../../../access/can.ts'
import { maxFound } from '../../../domain/max-bulk.ts'
import { concurrently } from '../../../identity/rate-limits/limits.ts'
import { checkWhere } from '../../../input/check-where.ts'
import { defineAction, panelOnly, type Can } from '../../../kernel/action/define-action.ts'
import { describedNeed, uuid } from '../../../kernel/action/schemas.ts'
import { requireSlug } from '../../../payload/request/require-slug.ts'
import { findIds } from '../operations/find-ids.ts'

const asForReading: Can = {
  ...signedIn,
  roles: {
    administrator: 'as for reading',
    support: 'as for reading',
    manager: 'as for reading',
    member: 'as for reading',
  },
}

/** “All found” as a list of ids, so that what is changed is what was found, whatever comes to it meanwhile. */
export const bulkIds = (slug: string) =>
  defineAction({
    on: slug,
    verb: 'bulk-ids',
    about: 'collection',
    method: 'post',
    name: `${slug}BulkIds`.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
    summary: `The ids of all ${formatNames(slug).plural.toLowerCase()} that a filter finds, at most ${maxFound}`,
    can: asForReading,
    input: z.object({
      where: describedNeed({ type: 'object', description: 'A filter as in lists; {} finds all.' }),
      trash: z
        .boolean()
        .default(false)
        .meta({ description: 'Finds what is in the trash, and nothing else.' }),
    }),
    output: z.object({
      ids: z.array(uuid),
      hasMore: z.boolean().meta({ description: `There are more than the ${maxFound} that are listed.` }),
    }),
    graphql: panelOnly,
    limit: concurrently({ each: 4 }),
    isRepeatable: true,
    transaction: 'own',
    audit: false,
    run: async ({ ctx, input: { where, trash } }) => {
      checkWhere(where)
      return findIds(ctx.req, { collection: requireSlug(ctx.payload, slug), where, isTrash: trash })
    },
  })
