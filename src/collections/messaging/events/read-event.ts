import type { FieldProblem } from '../../../kernel/errors/problem.ts'
import { isPostable } from '../../../domain/messaging/event-name.ts'
import { cleanLine } from '../../../fields/clean-line.ts'
import { isId } from '../../../domain/is-id.ts'
import { gateTexts } from '../../../i18n/texts/gate.ts'
import { eventTexts as texts } from '../../../i18n/texts/events.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import type { PostedEvent } from './posted-event.ts'

type Wrong = Omit<FieldProblem, 'path'>
type Read<T> = { value: T } | { wrong: Wrong }

const longest = { id: 200, title: 200, text: 2000, dataBytes: 4096 }
const oldestMs = 30 * 24 * 3600_000
const skewMs = 5 * 60_000

/** One event of a request, or what is wrong at which of its fields. */
export const readEvent = (
  sent: Record<string, unknown>,
  kinds: readonly string[],
  now = Date.now(),
): PostedEvent | { wrong: Record<string, Wrong> } => {
  const wrong: Record<string, Wrong> = {}
  const take = <T>(field: string, read: Read<T>, otherwise: T): T => {
    if ('value' in read) return read.value
    wrong[field] = read.wrong
    return otherwise
  }
  for (const field of Object.keys(sent))
    if (!known.has(field)) wrong[field] = { code: 'unknown', text: texts.unknownField }
  const event: PostedEvent = {
    clientId: take('id', readLine(sent.id, longest.id), null),
    type: take('type', readType(sent.type), ''),
    customer: take('customer', readReference(sent.customer), null),
    resource: take('resource', readResource(sent.resource, kinds), null),
    title: take('title', readLine(sent.title, longest.title), null),
    text: take('text', readText(sent.text), null),
    data: take('data', readData(sent.data), null),
    occurredAt: take('occurredAt', readMoment(sent.occurredAt, now), ''),
  }
  return Object.keys(wrong).length > 0 ? { wrong } : event
}

const known = new Set(['id', 'type', 'customer', 'resource', 'title', 'text', 'data', 'occurredAt'])

const isAbsent = (value: unknown): value is '' | null | undefined =>
  value === undefined || value === null || value === ''

const invalid = (text: Wrong['text'], values?: Wrong['values']): { wrong: Wrong } => ({
  wrong: { code: 'invalid', text, ...(values && { values }) },
})

const readType = (value: unknown): Read<string> => {
  if (isAbsent(value)) return { wrong: { code: 'required', text: gateTexts.field.required } }
  return isPostable(value) ? { value } : invalid(texts.wrongType)
}

const readReference = (value: unknown): Read<string | null> => {
  if (isAbsent(value)) return { value: null }
  return isId(value) ? { value: value.toLowerCase() } : invalid(gateTexts.field.reference)
}

const readResource = (value: unknown, kinds: readonly string[]): Read<PostedEvent['resource']> => {
  if (isAbsent(value)) return { value: null }
  if (!isRecord(value)) return invalid(gateTexts.field.group)
  const { kind, id } = value
  if (typeof kind !== 'string' || !kinds.includes(kind))
    return invalid(texts.wrongKind, { kinds: kinds.join(', ') })
  return isId(id) ? { value: { kind, id: id.toLowerCase() } } : invalid(gateTexts.field.reference)
}

const readLine = (value: unknown, limit: number): Read<string | null> => {
  if (isAbsent(value)) return { value: null }
  const line = cleanLine(value)
  if (line === null) return { value: null }
  return typeof line === 'string' && line.length <= limit
    ? { value: line }
    : invalid(texts.wrongLine, { limit })
}

const readText = (value: unknown): Read<string | null> => {
  if (isAbsent(value)) return { value: null }
  if (typeof value !== 'string' || value.length > longest.text)
    return invalid(texts.wrongText, { limit: longest.text })
  return { value: value.replace(/[^\P{Cc}\n\t]/gu, '').trim() || null }
}

const readData = (value: unknown): Read<PostedEvent['data']> => {
  if (isAbsent(value)) return { value: null }
  const isSmall = isRecord(value) && Buffer.byteLength(JSON.stringify(value)) <= longest.dataBytes
  return isSmall ? { value } : invalid(texts.wrongData, { limit: longest.dataBytes })
}

/** The clock of a device may be a little ahead: that counts as now. */
const readMoment = (value: unknown, now: number): Read<string> => {
  if (isAbsent(value)) return { value: new Date(now).toISOString() }
  const moment = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (!(moment >= now - oldestMs && moment <= now + skewMs)) return invalid(texts.wrongMoment)
  return { value: new Date(Math.min(moment, now)).toISOString() }
}
