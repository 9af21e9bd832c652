import { sql, type SQL } from 'drizzle-orm'
import type { Payload, Where } from 'payload'
import { columnName } from '../../../database/column-name.ts'
import { isId } from '../../../domain/is-id.ts'
import { shortestPart, type Query } from '../../../domain/search/read-query.ts'
import { filterRows } from '../../../payload/adapter/filter-rows.ts'
import { leanConfig } from '../../../payload/schema/lean-config.ts'
import type { SearchedField, Source } from './read-sources.ts'

/** Of each collection: how many rows that contain the text are compared with it, and how many of them come back. */
const mostCompared = 1000
const mostCandidates = 50

/**
 * One statement over all sources. A text that occurs everywhere reads no more rows than one that is rare: beyond a
 * number of them, what is equal to the text is found by its own index and the best of the others may be missed.
 */
export const searchStatement = (payload: Payload, sources: readonly Source[], query: Query): SQL =>
  sql.join(
    sources.map((source) => sql`(${ofSource(payload, source, query)})`),
    sql` union all `,
  )

const ofSource = (payload: Payload, source: Source, query: Query): SQL => {
  const { collection, fields, hasLock } = source
  const column = columnsIn(payload, source)
  const { table } = rowsWhere(payload, source, {})
  const values = fields.flatMap(({ field: { name } }) => [sql`${name}::text`, column(name)])
  const isOwned = collection.flattenedFields.some(({ name }) => name === 'customer')
  const owner = sql`(select owner.name from customers owner where owner.id = ${column('customerId')})`
  return sql`
    select ${collection.slug}::text as collection, ${column('id')}::text as id,
      jsonb_build_object(${sql.join(values, sql`, `)}) as values,
      ${effectiveStatusOf(source)} as effective_status,
      ${hasLock ? column('locked') : sql`null::boolean`} as locked,
      ${isOwned ? owner : sql`null::text`} as owner
    from ${table} where ${column('id')} in (
      ${sql.join([...equals(payload, source, query), containing(payload, source, query)], sql` union `)})`
}

/** The rows with a value that is the text as a whole, where an index of the column itself finds it. */
const equals = (payload: Payload, source: Source, { text }: Query): SQL[] => {
  const { table } = rowsWhere(payload, source, {})
  const indexed = source.fields.filter(({ field }) => isIndexed(field)).map(({ field }) => field.name)
  const wheres = [
    ...(isId(text) ? [{ id: { equals: text } }] : []),
    ...(indexed.length > 0 ? [anyOf(indexed, 'equals', text)] : []),
  ]
  return wheres.map((where) => {
    const { filter } = rowsWhere(payload, source, where)
    return sql`(select id from ${table} where ${filter} limit ${mostCandidates})`
  })
}

const isIndexed = (field: SearchedField['field']): boolean =>
  ('unique' in field && field.unique === true) || ('index' in field && field.index === true)

/** The rows that contain the text, those first in which a value is equal to it, begins with it or has a word that does. */
const containing = (payload: Payload, source: Source, query: Query): SQL => {
  const column = columnsIn(payload, source)
  const { table, filter } = rowsWhere(payload, source, {})
  const all = sql.join(
    source.fields.map(({ field }) => column(field.name)),
    sql`, `,
  )
  const ranks = [sql`'%' || chr(10) || ${begin(query.text)}`, sql`'% ' || ${begin(query.text)}`]
  const whole = sql`'%' || chr(10) || left(${begin(query.text)}, -1) || chr(10) || '%'`
  return sql`(
    select id from (
      select ${column('id')} as id, search_text(concat_ws(chr(10), '', ${all}, '')) as text
      from ${table} where ${filter} and (${sql.join(containingIn(payload, source, query), sql` or `)})
      limit ${mostCompared}) as compared
    order by ${sql.join(
      [whole, ...ranks].map((pattern) => sql`text like ${pattern} desc`),
      sql`, `,
    )}
    limit ${mostCandidates})`
}

const containingIn = (payload: Payload, source: Source, { text, words, hasLongWord }: Query): SQL[] => {
  const column = columnsIn(payload, source)
  const names = source.fields.map(({ field }) => field.name)
  const numbers = source.fields.filter(({ wanted }) => wanted.spellings).map(({ field }) => field.name)
  const isNumber = numbers.length > 0 && text.replace(/\D/g, '').length >= shortestPart
  const found = (where: Where) => filterRows(payload, leanConfig(source.collection), where).filter
  const like = (name: string, pattern: SQL) => sql`search_text(${column(name)}) like ${pattern}`
  const starts = source.fields.flatMap(({ field: { name }, wanted: { part } }) => [
    like(name, begin(part)),
    like(name, sql`'% ' || ${begin(part)}`),
  ])
  return [
    ...(isNumber ? [found(anyOf(numbers, 'contains', text))] : []),
    ...(hasLongWord ? [found({ and: words.map((word) => anyOf(names, 'contains', word)) })] : starts),
  ]
}

/** The pattern of what begins with a text: that of what contains it, without its first sign. */
const begin = (text: string): SQL => sql`substr(search_pattern(${text}), 2)`

const anyOf = (names: readonly string[], operator: 'contains' | 'equals', value: string): Where => ({
  or: names.map((name) => ({ [name]: { [operator]: value } })),
})

const columnsIn = (payload: Payload, source: Source) => {
  const { table } = rowsWhere(payload, source, {})
  return (name: string) => sql`${table}.${sql.identifier(columnName(name))}`
}

/** What the caller may read and is not in the trash. */
const rowsWhere = (payload: Payload, { collection, scope }: Source, where: Where) =>
  filterRows(payload, leanConfig(collection), { and: [{ deletedAt: { exists: false } }, ...scope, where] })

const effectiveStatusOf = ({ collection }: Source): SQL => {
  const field = collection.flattenedFields.find(({ name }) => name === 'effectiveStatus')
  const column: unknown = field?.custom?.column
  return typeof column === 'string' ? sql.raw(`(${column})`) : sql`null::text`
}
