import { z } from 'zod'
import { staffAndManagers } from '../../../../access/can.ts'
import { mailingPurposes } from '../../../../domain/messaging/mailing-purpose.ts'
import { concurrently } from '../../../../identity/rate-limits/limits.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { count, described, describedNeed } from '../../../../kernel/action/schemas.ts'
import { countSelected } from '../operations/count-selected.ts'
import { readAudience } from '../read-audience.ts'

/** The recipients of a mailing, validated as on sending. */
const input = z.object({
  audience: describedNeed({ type: 'string', enum: ['filter', 'group', 'customers'] }),
  filter: described({ $ref: '#/components/schemas/customers-where' }),
  group: described({ type: 'string', format: 'uuid' }),
  customers: described({ type: 'array', items: { type: 'string', format: 'uuid' } }),
  purpose: described({
    type: 'string',
    enum: [...mailingPurposes],
    description: '`promotion` by default for a group of the kind `promotion`, else `service`.',
  }),
  people: described({ type: 'string', enum: ['all', 'managers'], default: 'all' }),
})

export const countMailing = defineAction({
  on: 'mailings',
  verb: 'count',
  about: 'collection',
  method: 'post',
  name: 'countMailing',
  summary:
    'How many a mailing would reach now, and how many it would leave out; it starts only with this “recipientCount” as “expectedRecipients”',
  can: staffAndManagers,
  input,
  output: z.object({
    ...{ recipientCount: count, accountCount: count, pendingCount: count, lockedCount: count },
    ...{ refusedCount: count, optedOutCount: count },
    emptyAccountCount: count,
  }),
  graphql: {},
  // Counting many accounts takes a while on a connection of its own.
  limit: concurrently({ each: 4 }),
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input: asked }) => countSelected(req, await readAudience(req, asked)),
})
