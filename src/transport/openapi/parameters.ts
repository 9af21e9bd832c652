import { maxAllDocuments } from '../../domain/max-all-documents.ts'
import { maxDocuments } from '../../domain/max-documents.ts'
import { id, text } from './json-schema.ts'
import type { Parameter } from './operation.ts'

export const idParameter: Parameter = { name: 'id', in: 'path', required: true, schema: id }

const depth: Parameter = {
  name: 'depth',
  in: 'query',
  description: 'How many levels of related documents are filled in.',
  schema: { type: 'integer', minimum: 0, maximum: 2, default: 0 },
}

const select: Parameter = {
  name: 'select',
  in: 'query',
  description: 'Only these fields: select[name]=true.',
  style: 'deepObject',
  explode: true,
  schema: { type: 'object' },
}

export const whereParameter: Parameter = {
  name: 'where',
  in: 'query',
  description:
    'A filter: where[field][operator]=value, joined by where[and][0] and where[or][0]. Six levels, 30 conditions.',
  style: 'deepObject',
  explode: true,
  schema: { type: 'object' },
}

/** Additional parameters of collections with a trash. */
export const trashParameter: Parameter = {
  name: 'trash',
  in: 'query',
  description: 'Reaches into the trash as well.',
  schema: { type: 'boolean', default: false },
}

export const purgeParameters: Parameter[] = [
  {
    name: 'permanent',
    in: 'query',
    description: 'Removes for good, from the trash or at once. Administrators only; it cannot be undone.',
    schema: { type: 'boolean', default: false },
  },
  { ...trashParameter, description: 'Removes for good what lies in the trash already.' },
]

export const readParameters: Parameter[] = [depth, select]

const sort: Parameter = {
  name: 'sort',
  in: 'query',
  description: 'Fields, comma separated; “-” turns the order.',
  schema: text,
}

export const listParameters: Parameter[] = [
  whereParameter,
  sort,
  { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
  {
    name: 'limit',
    in: 'query',
    description: `How many a page has. 0: all of them, if they are no more than ${maxAllDocuments}.`,
    schema: { type: 'integer', minimum: 0, maximum: maxDocuments, default: 10 },
  },
  {
    name: 'pagination',
    in: 'query',
    description: `“false” without “limit”: all of them, if they are no more than ${maxAllDocuments}.`,
    schema: { type: 'boolean', default: true },
  },
  ...readParameters,
]

/** Which documents one call changes or deletes, in which order, and what it answers of them. */
export const bulkParameters: Parameter[] = [
  { ...whereParameter, required: true },
  { ...sort, description: 'Which come first, with “limit”; by their ids if not said.' },
  {
    name: 'limit',
    in: 'query',
    description: `How many at most. Without it more than ${maxDocuments} matches are refused.`,
    schema: { type: 'integer', minimum: 0, maximum: maxDocuments },
  },
  ...readParameters,
]
