import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import type { Operation } from '../../../src/transport/routes.ts'
import { filterQuestions } from './filter-questions.ts'
import { toQuery, type Question } from './question.ts'
import { newDocument } from './new-document.ts'
import { referencesIn } from './references-in.ts'

type Asking = (collection: SanitizedCollectionConfig) => Question[]

const reading = (name: string, ask: Question['ask'], about: Question['about'] = 'thing'): Question => ({
  ...{ name, about, ask },
  isReading: true,
})
const writing = (name: string, ask: Question['ask']): Question => ({
  ...{ name, ask },
  about: 'thing',
  isReading: false,
})

/** Parameters that change which related documents are returned. */
const withParameters = (fields: readonly FlattenedField[]): object[] => [
  {},
  { depth: 1 },
  { depth: 2, trash: true },
  { depth: 2, populate: populateAll(fields) },
  { depth: 1, select: Object.fromEntries(fields.map(({ name }) => [name, true])) },
  { joins: { users: { limit: 5 }, customers: { limit: 5 }, devices: { limit: 5 } } },
  { draft: true, locale: 'en', overrideLock: true },
]

/** For each related document: all fields through which a path could lead. */
const populateAll = (fields: readonly FlattenedField[]): object =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.type === 'relationship' && typeof field.relationTo === 'string'
        ? [[field.relationTo, { name: true, path: true, parent: true, customer: true, notes: true }]]
        : [],
    ),
  )

const idIn = (slug: string) => (documents: Record<string, string>) => String(documents[slug])

const oneByOne: Asking = ({ slug, flattenedFields }) =>
  withParameters(flattenedFields).map((parameters) =>
    reading(`GET /${slug}/:id ${JSON.stringify(parameters)}`, ({ documents }) => ({
      method: 'GET',
      path: `/${slug}/${documents[slug]}${toQuery(parameters)}`,
    })),
  )

const listed: Asking = (collection) => [
  ...[
    ...withParameters(collection.flattenedFields),
    ...collection.flattenedFields.flatMap(({ name }) => [{ sort: name }, { sort: `-${name}` }]),
    ...[{ sort: 'customer.name' }, { limit: 1, page: 2 }, { pagination: false, limit: 0 }],
  ].map((parameters) =>
    reading(
      `GET /${collection.slug} ${JSON.stringify(parameters)}`,
      () => ({ method: 'GET', path: `/${collection.slug}${toQuery({ limit: 100, ...parameters })}` }),
      'nothing',
    ),
  ),
  ...filterQuestions(collection),
]

const counted: Asking = ({ slug }) => {
  const id = idIn(slug)
  return [
    reading(`GET /${slug}/count`, () => ({ method: 'GET', path: `/${slug}/count` }), 'nothing'),
    reading(`GET /${slug}/count of an id`, ({ documents }) => ({
      method: 'GET',
      path: `/${slug}/count${toQuery({ where: { id: { equals: id(documents) } } })}`,
    })),
    reading(`GET /${slug}/count in the trash`, ({ documents }) => ({
      method: 'GET',
      path: `/${slug}/count${toQuery({ trash: true, where: { or: [{ id: { in: [id(documents)] } }] } })}`,
    })),
  ]
}

const created: Asking = ({ slug, flattenedFields }) => [
  writing(`POST /${slug} of nothing`, () => ({ method: 'POST', path: `/${slug}`, body: {} })),
  ...referencesIn(flattenedFields).map(({ path, put, of }) =>
    writing(`POST /${slug} with ${path}`, ({ documents }) => ({
      method: 'POST',
      path: `/${slug}`,
      body: { ...newDocument(flattenedFields), ...put(String(documents[of])) },
    })),
  ),
]

const changed: Asking = ({ slug, flattenedFields }) => {
  const id = idIn(slug)
  const where = (value: string) => toQuery({ where: { id: { equals: value } } })
  return [
    ...[{}, { trash: true }].map((parameters) =>
      writing(`PATCH /${slug}/:id ${JSON.stringify(parameters)}`, ({ documents }) => ({
        method: 'PATCH',
        path: `/${slug}/${id(documents)}${toQuery(parameters)}`,
        body: {},
      })),
    ),
    ...['name', 'firstName', 'status', 'deletedAt', 'locked'].flatMap((field) =>
      flattenedFields.some(({ name }) => name === field)
        ? [
            writing(`PATCH /${slug}/:id of ${field}`, ({ documents }) => ({
              method: 'PATCH',
              path: `/${slug}/${id(documents)}`,
              body: { [field]: changes[field] },
            })),
          ]
        : [],
    ),
    ...referencesIn(flattenedFields).map(({ path, put, of }) =>
      writing(`PATCH /${slug} one’s own with ${path}`, ({ documents }, own) => ({
        method: 'PATCH',
        path: `/${slug}/${id(own.documents)}`,
        body: put(String(documents[of])),
      })),
    ),
    writing(`PATCH /${slug} by filter`, ({ documents }) => ({
      method: 'PATCH',
      path: `/${slug}${where(id(documents))}`,
      body: {},
    })),
  ]
}

const changes: Record<string, unknown> = {
  name: 'Changed',
  firstName: 'Changed',
  status: 'disabled',
  deletedAt: '2026-01-01T00:00:00.000Z',
  locked: true,
}

const changedByFilter: Asking = ({ slug }) =>
  filtersOf(slug).map(([name, filter]) =>
    writing(`PATCH /${slug} ${name}`, (thing) => ({
      method: 'PATCH',
      path: `/${slug}${toQuery({ where: filter(thing) })}`,
      body: { status: 'disabled' },
    })),
  )

const deletedByFilter: Asking = ({ slug }) =>
  filtersOf(slug).flatMap(([name, filter]) =>
    [{}, { permanent: true }, { trash: true }].map((parameters) =>
      writing(`DELETE /${slug} ${name} ${JSON.stringify(parameters)}`, (thing) => ({
        method: 'DELETE',
        path: `/${slug}${toQuery({ ...parameters, where: filter(thing) })}`,
      })),
    ),
  )

const filtersOf = (slug: string): [string, (thing: Parameters<Question['ask']>[0]) => object][] => [
  ['by id', ({ documents }) => ({ id: { equals: documents[slug] } })],
  [
    'by account',
    ({ documents }) => ({ [slug === 'customers' ? 'parent' : 'customer']: { in: [documents.customers] } }),
  ],
]

const deleted: Asking = ({ slug }) =>
  [{}, { permanent: true }, { trash: true }].map((parameters) =>
    writing(`DELETE /${slug}/:id ${JSON.stringify(parameters)}`, ({ documents }) => ({
      method: 'DELETE',
      path: `/${slug}/${documents[slug]}${toQuery(parameters)}`,
    })),
  )

const none: Asking = () => []

/** All ways to call each of Payload’s own operations. */
export const askAboutDocuments: Record<Operation, Asking> = {
  find: listed,
  findById: oneByOne,
  count: counted,
  create: created,
  updateById: changed,
  update: changedByFilter,
  deleteById: deleted,
  delete: deletedByFilter,
  readGlobal: none,
  updateGlobal: none,
}
