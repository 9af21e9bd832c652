import { isRecord, type JsonRecord } from '../kernel/is-record.ts'
import type { Selection } from './read-select.ts'

/**
 * The documents of an answer with the fields that `select` asked for, and the id. Operations work on whole documents:
 * hooks read fields that the caller did not ask for.
 */
export const narrowAnswer = async (answer: Response, select: Selection): Promise<Response> => {
  const body: unknown = await answer.json()
  return Response.json(isRecord(body) ? narrowBody(body, select) : body, answer)
}

/** A list, the answer to a write, or the document itself. */
const narrowBody = (body: JsonRecord, select: Selection): JsonRecord => {
  if (Array.isArray(body.docs)) return { ...body, docs: body.docs.map((doc: unknown) => narrow(doc, select)) }
  for (const name of ['doc', 'result'])
    if (name in body && 'message' in body) return { ...body, [name]: narrow(body[name], select) }
  return pick(body, select)
}

const narrow = (value: unknown, select: Selection): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown) => narrow(row, select))
  return isRecord(value) ? pick(value, select) : value
}

const pick = (document: JsonRecord, select: Selection): JsonRecord => {
  const isInclude = shows(select)
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) => {
      const asked = Object.hasOwn(select, name) ? select[name] : undefined
      if (name === 'id') return [[name, value]]
      if (typeof asked === 'object') return [[name, narrow(value, asked)]]
      return asked === true || (!isInclude && asked === undefined) ? [[name, value]] : []
    }),
  )
}

/** One field that is to be shown means that all others are not. */
const shows = (select: Selection): boolean =>
  Object.values(select).some((asked) => (typeof asked === 'object' ? shows(asked) : asked))
