import type { FlattenedField } from 'payload'
import { listPageTexts } from '../../../i18n/texts/list.ts'
import { TitleCell } from '../cells/title-cell.tsx'
import type { Column, ListContext, Row } from '../list-definition.ts'
import { fieldColumn, labelOf } from './field-column.tsx'
import { readRelations } from './read-relations.ts'

/** The columns that the configuration names, in its order: the title first, which opens the row. */
export const deriveColumns = async (
  context: ListContext,
  rows: Row[],
  names: readonly string[] = context.collection.admin.defaultColumns ?? [],
): Promise<Column[]> => {
  const { collection } = context
  const title = collection.admin.useAsTitle ?? 'id'
  const fields = names
    .filter((name) => name !== title)
    .flatMap((name) => collection.flattenedFields.find((field) => field.name === name) ?? [])
  const relations = await readRelations(context, fields, rows)
  return [
    titleColumn(context),
    ...fields.map((field, at) => ({
      ...fieldColumn({ ...context, field, names: relations }),
      ...shownFrom(field, at),
    })),
  ]
}

/** On a phone the first state stands on the card; the rest needs more room. */
const shownFrom = ({ name }: FlattenedField, at: number): Pick<Column, 'shown'> => {
  if (['state', 'effectiveStatus', 'status'].includes(name)) return { shown: 'card' }
  return at > 3 ? { shown: 'roomy' } : {}
}

export const titleColumn = (context: ListContext, below?: (row: Row) => string): Column => {
  const { collection } = context
  const title = collection.admin.useAsTitle ?? 'id'
  const field = collection.flattenedFields.find(({ name }) => name === title)
  return {
    name: title,
    label: field ? labelOf(field, context) : title,
    ...(field && !('virtual' in field && field.virtual) && { sort: title }),
    cell: (row) => (
      <TitleCell href={rowURL(context, row)} title={titleOf(context, row)} below={below?.(row) ?? ''} />
    ),
  }
}

/** What a row is called. */
export const titleOf = ({ collection, reader }: ListContext, row: Row): string => {
  const value = row[collection.admin.useAsTitle ?? 'id']
  return typeof value === 'string' && value !== '' ? value : listPageTexts.unnamed[reader.language]
}

export const rowURL = ({ slug, isTrash }: Pick<ListContext, 'slug' | 'isTrash'>, { id }: Row): string =>
  `/admin/collections/${slug}/${isTrash ? 'trash/' : ''}${id}`
