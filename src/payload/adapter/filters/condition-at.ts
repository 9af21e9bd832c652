import { sql, type SQL } from 'drizzle-orm'
import { QueryError, type FlattenedField } from 'payload'
import { columnName } from '../../../database/column-name.ts'
import type { Comparison } from './compare.ts'
import { conditionOf, type Condition } from './condition.ts'
import { kindOf } from './place.ts'
import { columnsOf, innerScope, type Scope } from './scope.ts'

type At = { scope: Scope; fields: readonly FlattenedField[]; prefix: string; path: string }

/** The comparison with the values at a path, through groups, relations, lists and JSON documents. */
export const conditionAt = (scope: Scope, path: readonly string[], compare: Comparison): Condition =>
  within({ scope, fields: scope.fields, prefix: '', path: path.join('.') }, path, compare)

const within = (at: At, [name = '', ...rest]: readonly string[], compare: Comparison): Condition => {
  const { scope, fields, prefix } = at
  const field = fields.find((each) => each.name === name)
  const column = `${prefix}${name}`
  if (!field) {
    if (column !== 'id' || rest.length > 0) throw unknown(at)
    return compare({ value: scope.column('id'), kind: 'id' })
  }
  if (field.type === 'group' || field.type === 'tab')
    return within({ ...at, fields: field.flattenedFields, prefix: `${column}_` }, rest, compare)
  const kind = kindOf(field)
  const isAny = 'hasMany' in field && field.hasMany === true
  if (!kind || ('virtual' in field && field.virtual)) throw unknown(at)
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo !== 'string') throw unknown(at)
    const { relationTo } = field
    const inner = (value: SQL) => throughReference(at, { value, relationTo, rest, compare })
    return isAny
      ? anyOf({ ...at, path: withoutEnd(at.path, rest) }, `${scope.tableName}_rels`, `${relationTo}ID`, inner)
      : inner(scope.column(column))
  }
  if (kind === 'json' && rest.length > 0) return inDocument(scope.column(column), rest, compare)
  if (rest.length > 0) throw unknown(at)
  if (!isAny) return compare({ value: scope.column(column), kind, field })
  const inner = (value: SQL) => compare({ value, kind, field })
  return kind === 'choice'
    ? anyOf(at, `${scope.tableName}_${columnName(column)}`, 'value', inner)
    : anyOf(at, `${scope.tableName}_texts`, 'text', inner)
}

type Reference = { value: SQL; relationTo: string; rest: readonly string[]; compare: Comparison }

const throughReference = ({ scope }: At, { value, relationTo, rest, compare }: Reference): Condition => {
  if (rest.length === 0 || (rest.length === 1 && rest[0] === 'id')) return compare({ value, kind: 'id' })
  const alias = `related_${scope.depth + 1}`
  const inner = innerScope(scope, relationTo, alias)
  const { holds } = conditionAt(inner, rest, compare)
  const { id, table } = { id: inner.column('id'), table: sql.identifier(inner.tableName) }
  return conditionOf(sql`${value} in (select ${id} from ${table} ${sql.identifier(alias)} where ${holds})`)
}

/** At least one value of a list, which is kept in a table of its own. */
const anyOf = (
  { scope, path }: At,
  table: string,
  name: string,
  compare: (value: SQL) => Condition,
): Condition => {
  const alias = sql.identifier(`listed_${scope.depth + 1}`)
  const columns = columnsOf(scope.tables, table)
  const column = (key: string) => sql`${alias}.${sql.identifier(columns[key]?.name ?? key)}`
  const ofField = 'path' in columns ? sql`${column('path')} = ${path} and ` : sql``
  const { holds } = compare(column(name))
  return conditionOf(
    sql`${scope.column('id')} in (select ${column('parent')} from ${sql.identifier(table)} ${alias} where ${ofField}${holds})`,
  )
}

/** At least one text, number or truth at the path of a JSON document; lists on the way are looked into. */
const inDocument = (document: SQL, keys: readonly string[], compare: Comparison): Condition => {
  const path = `$${keys.map((key) => `.${JSON.stringify(key)}[*]`).join('')}`
  const value = sql`(case when jsonb_typeof(entry) not in ('object', 'array') then entry #>> '{}' end)`
  const { holds } = compare({ value, kind: 'text', entry: sql`entry` })
  return conditionOf(
    sql`exists (select from jsonb_path_query(${document}, ${path}::jsonpath) entry where ${holds})`,
  )
}

/** The path of a relation, without what is asked of its documents. */
const withoutEnd = (path: string, rest: readonly string[]): string =>
  path
    .split('.')
    .slice(0, -rest.length || undefined)
    .join('.')

const unknown = ({ path }: At) => new QueryError([{ path }])
