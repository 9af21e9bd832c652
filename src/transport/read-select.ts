import type { FlattenedField } from 'payload'
import { queryProblem } from '../kernel/errors/query-problem.ts'
import { nearestName } from '../kernel/nearest-name.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isRecord, type JsonRecord } from '../kernel/is-record.ts'

/** Fields to show, or to leave out. */
export type Selection = { [name: string]: boolean | Selection }

/**
 * `select[name]=true` of a query that was checked.
 * @throws Problem `validation_failed` for a name that is no field
 */
export const readSelect = (select: unknown, fields: readonly FlattenedField[]): Selection | undefined => {
  if (!isRecord(select)) return undefined
  const known = ['id', ...fields.map(({ name }) => name)]
  const unknown = Object.keys(select).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const nearest = nearestName(unknown, known)
    const text = nearest ? requestTexts.query.selectNear : requestTexts.query.select
    throw queryProblem(`select.${unknown}`, text, { name: unknown, ...(nearest && { nearest }) })
  }
  return toSelect(select)
}

const toSelect = (select: JsonRecord): Selection =>
  Object.fromEntries(
    Object.entries(select).map(([name, value]) => [
      name,
      isRecord(value) ? toSelect(value) : value === 'true',
    ]),
  )
