import { z } from 'zod'
import { moment, uuid } from '../../kernel/action/schemas.ts'

const fieldError = z.object({ path: z.string(), message: z.string(), code: z.string() })

/** What became of each document, in the order of the ids. */
export const bulkOutput = z.object({
  results: z.array(
    z.object({
      id: uuid,
      ok: z.boolean(),
      version: moment.optional().meta({ description: 'The “updatedAt” afterwards.' }),
      undo: z.record(z.string(), z.string().nullable()).optional().meta({
        description:
          'The arguments of the bulk call that leads back. Sent with this version, it is refused once the document has changed again. Absent when nothing changed.',
      }),
      code: z.string().optional().meta({ description: 'Why it was refused, as the single call would say.' }),
      message: z.string().optional(),
      data: z.object({ errors: z.array(fieldError) }).optional(),
    }),
  ),
})

export type BulkOutput = z.output<typeof bulkOutput>
