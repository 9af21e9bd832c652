import type { LabelFunction, PayloadRequest, StaticLabel } from 'payload'
import { excerptAround } from '../../../domain/search/excerpt-around.ts'
import { closeness, matchValue } from '../../../domain/search/match-value.ts'
import type { Query } from '../../../domain/search/read-query.ts'
import { toLanguage } from '../../../i18n/language.ts'
import type { Candidate } from './find-everywhere.ts'
import { mayReadField } from './may-read-field.ts'
import type { SearchedField, Source } from './read-sources.ts'

export type Hit = {
  collection: string
  label: string
  id: string
  title: string
  detail: string | null
  effectiveStatus: 'enabled' | 'disabled' | null
  locked: boolean | null
  matched: { field: string; label: string; value: string }
  closeness: number
}

type Found = { source: Source; row: Candidate; query: Query }

/** A candidate with the value that it is found by; undefined when the caller may not read any such value. */
export const toHit = async (req: PayloadRequest, { source, row, query }: Found): Promise<Hit | undefined> => {
  const { collection, fields } = source
  const { id, values } = row
  const doc = { ...values, id }
  const isReadable = await Promise.all(fields.map(({ field }) => mayReadField(req, field, doc)))
  const readable = fields.filter((_, at) => isReadable[at])
  const match = id === query.text.toLowerCase() ? byId(id) : best(readable, values)
  if (!match) return undefined
  const valueOf = (name: string) =>
    readable.some(({ field }) => field.name === name) ? (values[name] ?? null) : null
  return {
    collection: collection.slug,
    label: textOf(req, collection.labels.singular, collection.slug),
    id,
    title: valueOf(collection.admin.useAsTitle ?? '') ?? id,
    detail: row.owner ?? valueOf('email'),
    effectiveStatus: row.effective_status,
    locked: row.locked,
    matched: {
      field: match.field,
      label: textOf(req, match.label, match.field),
      value: excerptAround(match.value, [query.text, ...query.words]),
    },
    closeness: match.closeness,
  }
}

type Match = { field: string; label: Label; value: string; closeness: number }

const byId = (id: string): Match => ({ field: 'id', label: 'ID', value: id, closeness: closeness.exact })

/** The field that matches best; of those that match alike, the first. */
const best = (fields: readonly SearchedField[], values: Candidate['values']): Match | undefined =>
  fields
    .flatMap(({ field, wanted }): Match[] =>
      partsOf(values[field.name], field.custom?.separator).flatMap((value) => {
        const found = matchValue(value, wanted)
        const label = 'label' in field ? field.label : undefined
        return found === undefined ? [] : [{ field: field.name, label, value, closeness: found }]
      }),
    )
    .reduce<Match | undefined>(
      (one, other) => (one && one.closeness <= other.closeness ? one : other),
      undefined,
    )

/** A field with several values in one text says what is between them. */
const partsOf = (value: string | null | undefined, separator: unknown): string[] => {
  if (!value) return []
  return typeof separator === 'string' ? value.split(separator) : [value]
}

type Label = StaticLabel | LabelFunction | false | undefined

const textOf = (req: PayloadRequest, label: Label, otherwise: string): string => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object') return otherwise
  return label[toLanguage(req.i18n.language)] ?? otherwise
}
