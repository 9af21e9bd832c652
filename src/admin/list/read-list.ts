import type { PayloadRequest, SanitizedCollectionConfig, Sort, Where } from 'payload'
import { fillText } from '../../i18n/text.ts'
import type { Problem } from '../../kernel/errors/problem.ts'
import { isRecord } from '../../kernel/is-record.ts'
import type { ListContext, ListDefinition, Row } from './list-definition.ts'
import { whereOf, type ListQuery } from './query/list-query.ts'

/** One page of rows. `isEstimate`: more match than are counted. */
export type FoundRows = { rows: Row[]; total: number; isEstimate: boolean; hasNext: boolean }

/** The page, or why the query cannot be read, in the reader's language. */
export type ListAnswer = FoundRows | { refusal: string }

/** Reads as the API does: the same filter, the same rules, the same bounds. */
export const readList = async (
  context: ListContext,
  { select }: Pick<ListDefinition, 'select'>,
  query: ListQuery,
): Promise<ListAnswer> => {
  const { reader, slug, collection, isTrash } = context
  try {
    const found = await reader.req.payload.find({
      collection: slug,
      where: listWhere(collection, query, isTrash),
      ...(query.sort && { sort: sortOf(query.sort) }),
      ...(select && { select: Object.fromEntries(select.map((name) => [name, true])) }),
      page: query.page,
      limit: query.limit,
      depth: 0,
      ...(isTrash && { trash: true }),
      req: reader.req,
      overrideAccess: false,
    })
    const isEstimate = 'totalDocsIsEstimate' in found && found.totalDocsIsEstimate === true
    return {
      rows: found.docs.map((doc) => ({ ...doc, id: doc.id })),
      total: found.totalDocs,
      isEstimate,
      hasNext: found.hasNextPage,
    }
  } catch (error) {
    const refusal = refusalIn(error, reader.req)
    if (refusal === undefined) throw error
    return { refusal }
  }
}

/** The filter of a query with its search, which each of the searched fields may contain; in the trash its own rows only. */
export const listWhere = (
  { admin }: Pick<SanitizedCollectionConfig, 'admin'>,
  query: Pick<ListQuery, 'conditions' | 'rest' | 'search'>,
  isTrash: boolean,
): Where => {
  const filter = whereOf(query)
  const fields = admin.listSearchableFields ?? [admin.useAsTitle ?? 'id']
  const search = query.search.trim()
  const parts: unknown[] = [
    ...(filter === undefined ? [] : [filter]),
    ...(search ? [{ or: fields.map((field) => ({ [field]: { like: search } })) }] : []),
    ...(isTrash ? [{ deletedAt: { exists: true } }] : []),
  ]
  return parts.length === 0 ? {} : { and: parts.map(toFilter) }
}

/** The operation checks the filter. What is none at all becomes one of a field that does not exist, which it refuses. */
const toFilter = (part: unknown): Where => (isFilter(part) ? part : { where: { equals: String(part) } })

const isFilter = (part: unknown): part is Where => isRecord(part)

const sortOf = (sort: string): Sort => sort.split(',')

/** A bad query, in words; undefined for a failure of the server. */
const refusalIn = (error: unknown, { i18n }: PayloadRequest): string | undefined => {
  if (!isProblem(error) || error.status >= 500) return undefined
  const language = i18n.language === 'de' ? 'de' : 'en'
  const fields = error.details.fields ?? []
  return fields.length > 0
    ? fields.map(({ text, values }) => fillText(text, language, values)).join(' ')
    : error.messageIn(language)
}

/** By its form: the pages are built apart from the server, and have a class of their own. */
const isProblem = (error: unknown): error is Problem =>
  error instanceof Error && 'messageIn' in error && 'details' in error && 'status' in error
