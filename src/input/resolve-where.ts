import { sql } from 'drizzle-orm'
import type { DateField, PayloadRequest, SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'
import { runSql } from '../database/run-sql.ts'
import { dayInZone, isPlainDate, type Day } from '../domain/day-in-zone.ts'
import { JsonPath } from '../payload/adapter/filters/json-path.ts'
import { checkFilter } from './check-filter.ts'
import { checkWhere } from './check-where.ts'
import { filteredField } from './filtered-field.ts'

type Filtered = Pick<SanitizedCollectionConfig, 'flattenedFields'>

/**
 * A filter as a person wrote it, in the form that the database compares: `null` for no value, days of the reader's time
 * zone as the moments in which they begin, and one condition for each operator.
 * @throws Problem `validation_failed` at a path
 */
export const resolveWhere = async (
  req: PayloadRequest,
  where: unknown,
  { flattenedFields }: Filtered,
): Promise<Where> => {
  checkWhere(where)
  checkFilter(where, flattenedFields, req.payload.config)
  const isPanel = req.payloadAPI === 'local'
  const zone = namesDay(where, isPanel) ? await zoneOf(req) : 'UTC'
  return resolve(where, { flattenedFields, config: req.payload.config, zone, isPanel })
}

type Known = Filtered & { config: SanitizedConfig } & Reader
/** In the panel a date is picked. */
type Reader = { zone: string; isPanel: boolean }

const resolve = (where: Where, known: Known): Where =>
  allOf(
    Object.entries(where).flatMap(([key, value]): Where[] => {
      if (Array.isArray(value)) {
        const parts = value.map((part) => resolve(part, known)).filter((part) => Object.keys(part).length > 0)
        return parts.length === 0 ? [] : [/^and$/i.test(key) ? { and: parts } : { or: parts }]
      }
      const { field, path, keys } = filteredField(key, known.flattenedFields, known.config)
      return Object.entries(value).map(([operator, operand]: [string, unknown]) => {
        const given = operandOf(operator, operand)
        if (keys.length > 0) return { [path]: { equals: new JsonPath(keys, operator, given) } }
        return field?.type === 'date'
          ? resolveMoments({ path, field }, operator, given, known)
          : { [path]: { [operator]: given } }
      })
    }),
  )

const allOf = (parts: Where[]): Where => {
  const [only] = parts
  return parts.length === 1 && only ? only : parts.length === 0 ? {} : { and: parts }
}

/** `null` in a query string is no value; in a part of a text it is the word. */
const operandOf = (operator: string, operand: unknown): unknown => {
  const nullOf = (value: unknown) => (value === 'null' ? null : value)
  if (operator === 'equals' || operator === 'not_equals') return nullOf(operand)
  if (operator !== 'in' && operator !== 'not_in') return operand
  const list: unknown[] = Array.isArray(operand)
    ? operand
    : typeof operand === 'string'
      ? operand.split(',')
      : [operand]
  return list.map(nullOf)
}

type At = { path: string; field: DateField }

const resolveMoments = (at: At, operator: string, operand: unknown, reader: Reader): Where => {
  if (Array.isArray(operand)) {
    const parts = operand.map((entry) =>
      resolveMoments(at, operator === 'in' ? 'equals' : 'not_equals', entry, reader),
    )
    return operator === 'in' ? { or: parts } : { and: parts }
  }
  const time = timeMeantBy(operand, operator, at.field, reader)
  return time ? compareWithTime(at.path, operator, time) : { [at.path]: { [operator]: operand } }
}

/** A day; in the panel also the day or the minute that its picker shows. */
const timeMeantBy = (
  operand: unknown,
  operator: string,
  { admin }: DateField,
  { zone, isPanel }: Reader,
): Day | undefined => {
  if (isPlainDate(operand)) return dayInZone(operand, zone)
  if (!isPanel || typeof operand !== 'string') return undefined
  const isMinute = admin?.date?.pickerAppearance === 'dayAndTime'
  if (!isMinute) return pickedDay.test(operand) ? dayInZone(operand.slice(0, 10), zone) : undefined
  if (operator !== 'equals' && operator !== 'not_equals') return undefined
  const start = Math.floor(new Date(operand).getTime() / minuteMs) * minuteMs
  return { start: new Date(start), end: new Date(start + minuteMs) }
}

/** A picker without a time sends noon of UTC. */
const pickedDay = /^\d{4}-\d\d-\d\dT12:00:\d\d(\.\d+)?Z$/
const minuteMs = 60_000

const compareWithTime = (path: string, operator: string, { start, end }: Day): Where => {
  const is = (order: string, moment: Date): Where => ({ [path]: { [order]: moment.toISOString() } })
  switch (operator) {
    case 'equals':
      return { and: [is('greater_than_equal', start), is('less_than', end)] }
    case 'not_equals':
      return { or: [is('less_than', start), is('greater_than_equal', end), { [path]: { exists: false } }] }
    case 'greater_than':
      return is('greater_than_equal', end)
    case 'less_than_equal':
      return is('less_than', end)
    default:
      return is(operator, start)
  }
}

const namesDay = (where: Where, isPanel: boolean): boolean =>
  Object.values(where).some((value) =>
    Array.isArray(value)
      ? value.some((part) => namesDay(part, isPanel))
      : Object.values(value).some((operand: unknown) =>
          (typeof operand === 'string' ? operand.split(',') : [operand])
            .flat()
            .some((each) => isPlainDate(each) || (isPanel && pickedDay.test(String(each)))),
        ),
  )

/** The time zone of the caller, else of their account. */
const zoneOf = async (req: PayloadRequest): Promise<string> => {
  if (!req.user) return 'UTC'
  const [row] = await runSql(
    req,
    sql`select coalesce(users.timezone, customers.timezone) as zone
        from users left join customers on customers.id = users.customer_id where users.id = ${req.user.id}`,
  )
  return typeof row?.zone === 'string' ? row.zone : 'UTC'
}
