import { z } from 'zod'
import { isId } from '../../domain/is-id.ts'
import { maxBulk, maxFound } from '../../domain/max-bulk.ts'
import { parseDateTime } from '../../domain/parse-date-time.ts'
import { bulkTexts } from '../../i18n/texts/bulk.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { fieldProblem } from '../../kernel/action/field-problem.ts'

const idList = (max: number) =>
  z
    .array(z.unknown())
    .refine((given) => given.every(isId), fieldProblem('invalid', bulkTexts.idList))
    .refine((given) => given.length > 0, fieldProblem('required', bulkTexts.noId))
    .refine((given) => given.length <= max, fieldProblem('too_many', bulkTexts.tooMany, { limit: max }))
    .transform((given) => [...new Set(given.filter(isId).map((each) => each.toLowerCase()))])
    .meta({
      jsonSchema: {
        type: 'array',
        items: { type: 'string', format: 'uuid' },
        minItems: 1,
        maxItems: max,
      },
    })

/** The documents of one call. One that is named twice is changed once. */
export const bulkIds = idList(maxBulk)

/** The documents of a preview, which are changed by several calls. */
export const foundIds = idList(maxFound)

/** A date-time, refused once for all of the documents. */
export const dateTime = z
  .string()
  .refine((given) => parseDateTime(given) !== undefined, fieldProblem('invalid', requestTexts.field.date))
  .meta({ jsonSchema: { type: 'string', format: 'date-time' } })

/** By id, when each document was changed last; one that has changed since is left as it is. */
export const versions = z
  .record(z.string(), dateTime)
  .transform((given) => new Map(Object.entries(given).map(([id, version]) => [id.toLowerCase(), version])))
  .optional()
  .meta({
    description:
      'By id the “updatedAt” as it was read: a document that has changed since answers “conflict”.',
    jsonSchema: { type: 'object', additionalProperties: { type: 'string', format: 'date-time' } },
  })

/** For a `refine` of the input: an argument without which one of the actions can do nothing. */
export const needed = (path: string) => ({
  ...fieldProblem('required', requestTexts.field.required),
  path: [path],
  when: () => true,
})
