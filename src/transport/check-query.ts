import { queryProblem } from '../kernel/errors/query-problem.ts'
import { maxDocuments } from '../domain/max-documents.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { checkWhere } from '../input/check-where.ts'
import { isRecord } from '../kernel/is-record.ts'
import type { JsonRecord } from '../kernel/is-record.ts'

const maxPage = 10_000_000

/**
 * Validates the parameters of reads and writes of documents. With a limit the matches are counted whatever `pagination`
 * says, so that the total is never that of the page alone.
 * @throws Problem `validation_failed` naming the parameter
 */
export const checkQuery = (query: JsonRecord): JsonRecord => {
  checkWholeNumber(query, 'page', 1, maxPage)
  checkWholeNumber(query, 'limit', 0, maxDocuments)
  checkWholeNumber(query, 'depth', 0, 2)
  for (const name of ['pagination', 'trash', 'permanent', 'draft', 'overrideLock', 'flattenLocales'])
    checkTruth(query, name)
  for (const name of ['locale', 'fallbackLocale', 'fallback-locale']) {
    if (query[name] !== undefined && typeof query[name] !== 'string') throw shape(name, `${name}=en`)
  }
  if (query.where !== undefined) checkWhere(query.where)
  if (query.sort !== undefined) checkSort(query.sort)
  if (query.select !== undefined) checkSelection('select', query.select, { depth: 0, count: 0 })
  if (query.populate !== undefined) checkSelection('populate', query.populate, { depth: 0, count: 0 })
  if (query.joins !== undefined) checkJoins(query.joins)
  if (query.data !== undefined) throw shape('data', '{}')
  const { pagination, ...counted } = query
  return Number(query.limit) > 0 && pagination === 'false' ? counted : query
}

const shape = (name: string, example: string) =>
  queryProblem(name, requestTexts.query.shape, { name, example })

const checkWholeNumber = (query: JsonRecord, name: string, min: number, max: number): void => {
  const value = query[name]
  if (value === undefined) return
  if (typeof value !== 'string' || !/^\d{1,9}$/.test(value) || Number(value) < min || Number(value) > max) {
    throw queryProblem(name, requestTexts.query.wholeNumber, { name, min, max })
  }
}

const checkTruth = (query: JsonRecord, name: string): void => {
  const value = query[name]
  if (value !== undefined && value !== 'true' && value !== 'false') {
    throw queryProblem(name, requestTexts.query.truth, { name })
  }
}

const checkSort = (sort: unknown): void => {
  const fields = (Array.isArray(sort) ? sort : [sort]).flatMap((entry) =>
    typeof entry === 'string' ? entry.split(',') : [undefined],
  )
  const isSound =
    fields.length <= 10 &&
    fields.every((field) => field !== undefined && /^-?\w+(\.\w+)*$/.test(field.trim()))
  if (!isSound) throw shape('sort', 'sort=-createdAt,name')
}

const checkSelection = (name: string, selection: unknown, seen: { depth: number; count: number }): void => {
  if (selection === 'true' || selection === 'false') {
    if (seen.depth > 0) return
  }
  if (!isRecord(selection) || seen.depth > 6) throw shape(name, `${name}[name]=true`)
  for (const [key, value] of Object.entries(selection)) {
    seen.count += 1
    if (seen.count > 200) throw queryProblem(name, requestTexts.query.tooMany, { name, limit: 200 })
    if (!/^[\w-]+$/.test(key)) throw shape(name, `${name}[name]=true`)
    seen.depth += 1
    checkSelection(name, value, seen)
    seen.depth -= 1
  }
}

const checkJoins = (joins: unknown): void => {
  if (!isRecord(joins)) throw shape('joins', 'joins[users][limit]=5')
  for (const join of Object.values(joins)) {
    if (join === 'false') continue
    if (!isRecord(join)) throw shape('joins', 'joins[users][limit]=5')
    checkWholeNumber(join, 'page', 1, maxPage)
    checkWholeNumber(join, 'limit', 1, maxDocuments)
    checkTruth(join, 'count')
    if (join.where !== undefined) checkWhere(join.where)
    if (join.sort !== undefined) checkSort(join.sort)
  }
}
