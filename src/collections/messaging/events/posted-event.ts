import { z } from 'zod'
import { isId } from '../../../domain/is-id.ts'
import { parseDateTime } from '../../../domain/parse-date-time.ts'
import { cleanLine } from '../../../domain/values/clean-line.ts'
import { cleanText } from '../../../domain/values/clean-text.ts'
import { isPostable } from '../../../domain/messaging/event-name.ts'
import type { Text } from '../../../i18n/text.ts'
import { eventTexts as texts } from '../../../i18n/texts/events.ts'
import { requestTexts } from '../../../i18n/texts/requests.ts'
import { fieldProblem } from '../../../kernel/action/field-problem.ts'
import { isRecord } from '../../../kernel/is-record.ts'

const max = { id: 200, title: 200, text: 2000, dataBytes: 4096 }
const oldestMs = 30 * 24 * 3600_000
const skewMs = 5 * 60_000

/** An optional value; missing, `null` and empty mean the same. */
const optional = <T>(
  isSound: (value: unknown) => boolean,
  read: (value: unknown) => T | null,
  problem: ReturnType<typeof fieldProblem>,
  jsonSchema: object,
) =>
  z
    .unknown()
    .refine((value) => isAbsent(value) || isSound(value), problem)
    .transform((value) => (isAbsent(value) ? null : read(value)))
    .optional()
    .transform((value) => value ?? null)
    .meta({ jsonSchema })

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const line = (limit: number) =>
  optional(
    (value) => typeof value === 'string' && (cleanLine(value) ?? '').length <= limit,
    (value) => (typeof value === 'string' ? cleanLine(value) : null),
    fieldProblem('invalid', texts.wrongLine, { limit }),
    { type: ['string', 'null'], maxLength: limit },
  )

const reference = optional(
  isId,
  (value) => (isId(value) ? value.toLowerCase() : null),
  fieldProblem('invalid', requestTexts.field.reference),
  {
    type: 'string',
    format: 'uuid',
    description: 'The account; not needed with a resource, nor for one’s own.',
  },
)

const resource = optional(
  (value) => isRecord(value) && typeof value.kind === 'string' && isId(value.id),
  (value) =>
    isRecord(value) && typeof value.kind === 'string' && isId(value.id)
      ? { kind: value.kind, id: value.id.toLowerCase() }
      : null,
  fieldProblem('invalid', requestTexts.field.reference),
  {
    type: 'object',
    properties: {
      kind: { type: 'string', description: 'The collection, such as cameras.' },
      id: { type: 'string', format: 'uuid' },
    },
    required: ['kind', 'id'],
  },
)

const text = optional(
  (value) => typeof value === 'string' && value.length <= max.text,
  (value) => (typeof value === 'string' ? cleanText(value) : null),
  fieldProblem('invalid', texts.wrongText, { limit: max.text }),
  { type: ['string', 'null'], maxLength: max.text },
)

const data = optional(
  (value) => isRecord(value) && Buffer.byteLength(JSON.stringify(value)) <= max.dataBytes,
  (value) => (isRecord(value) ? value : null),
  fieldProblem('invalid', texts.wrongData, { limit: max.dataBytes }),
  { type: 'object', additionalProperties: true, description: `${max.dataBytes} bytes at most.` },
)

/** The clock of a device may be slightly ahead: such a time counts as now. */
const occurredAt = optional(
  (value) => {
    const moment = parseDateTime(value)?.getTime() ?? Number.NaN
    return moment >= Date.now() - oldestMs && moment <= Date.now() + skewMs
  },
  (value) => new Date(Math.min(parseDateTime(value)?.getTime() ?? Date.now(), Date.now())).toISOString(),
  fieldProblem('invalid', texts.wrongMoment),
  { type: 'string', format: 'date-time' },
).transform((value) => value ?? new Date().toISOString())

const required = (textOfProblem: Text) => fieldProblem('invalid', textOfProblem)

/** An event as posted by an app, validated and normalized. */
export const postedEvent = z
  .strictObject({
    type: z
      .string()
      .min(1)
      .refine(isPostable, required(texts.wrongType))
      .meta({ description: 'Lower-case words with dots, such as camera.offline; or limit-near.' }),
    customer: reference,
    resource,
    id: line(max.id).meta({
      jsonSchema: {
        type: ['string', 'null'],
        maxLength: max.id,
        description: 'Given by the app: the same one counts once in an account.',
      },
    }),
    ...{ title: line(max.title), text, data },
    occurredAt: occurredAt.meta({ jsonSchema: { type: 'string', format: 'date-time' } }),
  })
  .transform(({ id: clientId, ...event }) => ({ clientId, ...event }))
  .meta({ title: 'PostedEvent' })

export type PostedEvent = z.output<typeof postedEvent>

/** The path of a field in the errors of a request: `resource`, or `3.resource` in a list. */
export const pathOf = (at: number | null, field: string): string => (at === null ? field : `${at}.${field}`)
