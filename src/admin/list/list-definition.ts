import type { ReactNode } from 'react'
import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import type { Text } from '../../i18n/text.ts'
import type { Reader } from '../page/reader.ts'
import type { RowAction } from './row/row-action.ts'

export type Row = { id: string } & Record<string, unknown>

export type Column = {
  name: string
  label: string
  /** The path that the rows are sorted by with a click on the head; without it they are not. */
  sort?: string
  /** In pixels; the columns without one share the rest. */
  width?: number
  /** From which width of the window it is shown: `roomy` 1024, `wide` 1600. The first column and `card` always are. */
  shown?: 'roomy' | 'wide' | 'card'
  isNumber?: boolean
  cell: (row: Row) => ReactNode
}

/** A tab of the list: a filter that the product brings along. */
export type BuiltInView = { name: string; label: Text; where: Where }

export type ListContext = {
  reader: Reader
  slug: CollectionSlug
  collection: SanitizedCollectionConfig
  isTrash: boolean
}

/** A list that is declared; what it leaves out is derived from the configuration of its collection. */
export type ListDefinition = {
  /** The fields that are read of each row; undefined: all of them. */
  select?: readonly string[]
  /** The columns for these rows. What belongs to the rows, such as counts, is read here, for all of them at once. */
  columns?: (context: ListContext, rows: Row[]) => Promise<Column[]>
  views?: readonly BuiltInView[]
  /** The fields to filter by, in their order. */
  filters?: readonly string[]
  /** What the reader may do with a row, besides opening it. */
  actions?: (context: ListContext) => (row: Row) => RowAction[]
}
