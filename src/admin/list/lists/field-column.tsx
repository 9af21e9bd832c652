import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField } from 'payload'
import type { ReactNode } from 'react'
import { formatTelephone } from '../../../i18n/format-telephone.ts'
import { listPageTexts } from '../../../i18n/texts/list.ts'
import { countryName } from '../../../ui/fields/country-name.ts'
import { MomentCell } from '../cells/moment-cell.tsx'
import { StateOf } from '../cells/state.tsx'
import type { Column, ListContext, Row } from '../list-definition.ts'
import type { Names } from './read-relations.ts'

/** The names of choices that are states, which have a colour. */
const states = new Set(['state', 'status', 'effectiveStatus', 'activation', 'review'])

type Asked = ListContext & { field: FlattenedField; names: Names }

/** The column of a field, by its type: relations by name, choices in words, moments in short. */
export const fieldColumn = ({ field, ...context }: Asked): Column => ({
  name: field.name,
  label: labelOf(field, context),
  ...(isSortable(field) && { sort: field.name }),
  ...(widthOf(field) && { width: widthOf(field) ?? 0 }),
  ...(field.type === 'number' && { isNumber: true }),
  cell: (row) => cellOf(row, { field, ...context }),
})

export const labelOf = (field: FlattenedField, { reader }: Pick<ListContext, 'reader'>): string =>
  'label' in field && field.label ? getTranslation(field.label, reader.req.i18n) : field.name

/** The words of a choice. */
export const choiceLabel = (
  field: FlattenedField | undefined,
  value: string,
  { reader }: Pick<ListContext, 'reader'>,
): string => {
  const options = field && 'options' in field ? field.options : []
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  const label = typeof option === 'object' ? getTranslation(option.label, reader.req.i18n) : value
  return typeof label === 'string' ? label : value
}

const isSortable = (field: FlattenedField): boolean =>
  !('virtual' in field && field.virtual) &&
  !('hasMany' in field && field.hasMany) &&
  ['text', 'textarea', 'email', 'number', 'date', 'select', 'radio', 'checkbox'].includes(field.type)

const widths: Record<string, number> = { date: 124, number: 100, checkbox: 100, select: 148, radio: 148 }

const widthOf = ({ name, type }: FlattenedField): number | undefined =>
  states.has(name) ? 136 : widths[type]

const cellOf = (row: Row, asked: Asked): ReactNode => {
  const { field, reader, names } = asked
  const value = row[field.name]
  if (field.type === 'checkbox') return listPageTexts[value === true ? 'yes' : 'no'][reader.language]
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.map((each) => wordsOf(each, asked)).join(', ')
  if (field.type === 'date') return <MomentCell moment={value} reader={reader} />
  if (field.type === 'relationship' && typeof value === 'string')
    return <span dir="auto">{names.get(value) ?? ''}</span>
  if (states.has(field.name) && typeof value === 'string')
    return <StateOf value={value} label={wordsOf(value, asked)} />
  return <span dir="auto">{wordsOf(value, asked)}</span>
}

const wordsOf = (value: unknown, asked: Asked): string => {
  const { field, reader, names } = asked
  if (typeof value === 'number') return new Intl.NumberFormat(reader.language).format(value)
  if (typeof value !== 'string') return ''
  if (field.name === 'telephone') return formatTelephone(value, reader.language)
  if (field.name === 'country') return countryName(value, reader.language)
  return names.get(value) ?? choiceLabel(field, value, asked)
}
