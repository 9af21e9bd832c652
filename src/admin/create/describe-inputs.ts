import type { CollectionSlug, FlattenedField, PayloadRequest, Where } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts } from '../../i18n/texts/create.ts'
import { isRecord } from '../../kernel/is-record.ts'
import { choiceOptions, type ChoiceList } from '../../ui/fields/choice-options.ts'
import type { Input, Kind, Option } from '../../ui/inputs/input.ts'
import type { Reader } from '../page/reader.ts'

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  text: 'text',
  textarea: 'textarea',
  number: 'number',
  date: 'date',
  checkbox: 'checkbox',
  select: 'select',
  relationship: 'select',
  json: 'json',
}

const kindsByName: Partial<Record<string, Kind>> = {
  email: 'email',
  telephone: 'tel',
  password: 'secret',
  passwordConfirm: 'secret',
  pin: 'secret',
}

const lists: Partial<Record<string, ChoiceList>> = { country: 'countries', language: 'languages' }

/**
 * The inputs of these fields of a new document, by path, as the collection describes them; without those that the reader
 * may not write.
 */
export const describeInputs = async (
  reader: Reader,
  slug: CollectionSlug,
  paths: readonly string[],
): Promise<Record<string, Input>> => {
  const { flattenedFields } = reader.req.payload.collections[slug].config
  const described = await Promise.all(
    paths.map(async (path) => {
      const chain = fieldsAt(flattenedFields, path.split('.'))
      const field = chain.at(-1)
      if (!field || !(await mayWrite(reader.req, chain))) return []
      const input = await describe(reader, field, path)
      return input ? [[path, input] as const] : []
    }),
  )
  return Object.fromEntries(described.flat())
}

/** The fields on the way to a path; none when it leads nowhere. */
const fieldsAt = (fields: readonly FlattenedField[], [name, ...rest]: string[]): FlattenedField[] => {
  const field = fields.find((each) => each.name === name)
  if (!field) return []
  if (rest.length === 0) return [field]
  const inner = 'flattenedFields' in field ? fieldsAt(field.flattenedFields, rest) : []
  return inner.length > 0 ? [field, ...inner] : []
}

const mayWrite = async (req: PayloadRequest, chain: readonly FlattenedField[]): Promise<boolean> => {
  const asked = await Promise.all(
    chain.map(async ({ access }) => (await access?.create?.({ req, data: {}, siblingData: {} })) ?? true),
  )
  return asked.every(Boolean)
}

const describe = async (
  { req, language }: Reader,
  field: FlattenedField,
  path: string,
): Promise<Input | undefined> => {
  const isAccount = field.type === 'relationship' && field.relationTo === 'customers'
  const kind = isAccount ? 'account' : (kindsByName[field.name] ?? kinds[field.type])
  if (!kind) return undefined
  const list = lists[field.name]
  const help = 'admin' in field && isRecord(field.admin) ? wordsIn(field.admin.description, language) : ''
  const related = field.type === 'relationship' ? await documentsFor(req, field, language) : undefined
  const options =
    field.type === 'select' ? field.options.map((option) => optionOf(option, language)) : undefined
  // Named here: browsers and the server do not name every country alike.
  const choices = list ? choiceOptions(list, language) : (related?.options ?? options)
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return {
    path,
    kind: list ? 'select' : kind,
    label: ('label' in field && wordsIn(field.label, language)) || field.name,
    ...((related?.help || help) && { help: related?.help ?? help }),
    ...('required' in field && field.required && field.type !== 'checkbox' && { isRequired: true }),
    ...('maxLength' in field && field.maxLength !== undefined && { maxLength: field.maxLength }),
    ...(typeof value === 'string' || typeof value === 'boolean' ? { value } : {}),
    ...(typeof value === 'number' && { value: String(value) }),
    ...(choices && { options: choices }),
  }
}

/** Labels of the product's fields are texts in every language. */
const wordsIn = (label: unknown, language: Language): string => {
  const text = isRecord(label) ? label[language] : label
  return typeof text === 'string' ? text : ''
}

const optionOf = (option: string | { value: string; label: unknown }, language: Language): Option =>
  typeof option === 'string'
    ? { value: option, label: option }
    : { value: option.value, label: wordsIn(option.label, language) || option.value }

const most = 500

type Relation = Extract<FlattenedField, { type: 'relationship' }>

/** The documents that may be chosen, as far as the reader sees them. */
const documentsFor = async (
  req: PayloadRequest,
  { relationTo, filterOptions }: Relation,
  language: Language,
): Promise<{ options: Option[]; help?: string } | undefined> => {
  if (typeof relationTo !== 'string' || relationTo === 'customers') return undefined
  const title = req.payload.collections[relationTo].config.admin.useAsTitle ?? 'id'
  const where: Where = typeof filterOptions === 'object' && filterOptions !== null ? filterOptions : {}
  const { docs } = await req.payload.find({
    collection: relationTo,
    where,
    sort: title,
    limit: most + 1,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const options = docs.slice(0, most).map((doc) => {
    const name: unknown = Reflect.get(doc, title)
    return { value: doc.id, label: typeof name === 'string' && name !== '' ? name : doc.id }
  })
  return {
    options,
    ...(docs.length > most && { help: fillText(createTexts.tooMany, language, { count: most }) }),
  }
}
