import { z } from 'zod'
import type { RecipientState } from '../../../../domain/messaging/recipient-state.ts'
import { count } from '../../../../kernel/action/schemas.ts'

/** How many recipients of a mailing are in which state. */
export const progressOutput = z
  .object({
    state: z
      .string()
      .meta({ jsonSchema: { type: 'string', enum: ['running', 'stopping', 'stopped', 'done'] } }),
    total: count,
    ...{ waiting: count, queued: count, sent: count, failed: count, skipped: count, stopped: count },
  } satisfies Record<RecipientState | 'state' | 'total', z.ZodType>)
  .meta({ title: 'MailingProgress' })
