import type { FlattenedField } from 'payload'
import { isRecord } from '../../kernel/is-record.ts'
import { formatTelephone } from '../../i18n/format-telephone.ts'
import type { ChoiceList } from '../../ui/fields/choice-options.ts'
import type { RecordContext } from './record.ts'
import type { InputKind, ValueInput } from './value-input.ts'

/** The field of this name, if the collection has it. */
export const fieldNamed = ({ reader: { req }, slug }: RecordContext, name: string) =>
  req.payload.collections[slug].config.flattenedFields.find((field) => field.name === name)

export const labelOf = (record: RecordContext, field: FlattenedField): string =>
  'label' in field ? wordsOf(record, field.label) || field.name : field.name

/** Labels of the product's fields are texts in every language. */
const wordsOf = ({ reader: { language } }: RecordContext, label: unknown): string => {
  const text = isRecord(label) ? label[language] : label
  return typeof text === 'string' ? text : ''
}

const lists: Partial<Record<string, ChoiceList>> = {
  country: 'countries',
  timezone: 'timezones',
  language: 'languages',
}

const kinds: Partial<Record<FlattenedField['type'], InputKind>> = {
  text: 'text',
  textarea: 'textarea',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
  select: 'select',
  relationship: 'select',
}

const kindsByName: Partial<Record<string, InputKind>> = { telephone: 'tel', email: 'email' }

/** The input for a field of the document; undefined where a value of its kind is edited in the form alone. */
export const describeInput = (record: RecordContext, name: string): ValueInput | undefined => {
  const field = fieldNamed(record, name)
  const kind = field && kinds[field.type]
  if (!field || !kind) return undefined
  const list = lists[name]
  const value: unknown = Reflect.get(record.doc, name)
  return {
    name,
    label: labelOf(record, field),
    kind: list ? 'select' : (kindsByName[name] ?? kind),
    value: isPlain(value) ? value : null,
    ...(kindsByName[name] === 'tel' &&
      typeof value === 'string' && { typed: formatTelephone(value, record.reader.language) }),
    isRequired: 'required' in field && field.required === true,
    ...(list && { list }),
    ...(field.type === 'select' && {
      options: field.options.map((option) =>
        typeof option === 'string'
          ? { value: option, label: option }
          : { value: option.value, label: wordsOf(record, option.label) },
      ),
    }),
    ...(field.type === 'relationship' &&
      typeof field.relationTo === 'string' && {
        documents: documentsOf(record, field.relationTo, field.filterOptions),
      }),
  }
}

const mostOptions = 250

const documentsOf = ({ reader: { req } }: RecordContext, slug: string, filter: unknown) => {
  const known = req.payload.config.collections.find((each) => each.slug === slug)
  const title = known?.admin.useAsTitle ?? 'id'
  const query = new URLSearchParams({
    depth: '0',
    limit: String(mostOptions),
    sort: title,
    [`select[${title}]`]: 'true',
  })
  for (const [name, condition] of Object.entries(isRecord(filter) ? filter : {}))
    if (isRecord(condition)) query.set(`where[${name}][equals]`, String(condition.equals))
  return { path: `/api/${slug}?${query}`, title }
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)
