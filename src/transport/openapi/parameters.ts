import { maxAllDocuments } from '../../domain/max-all-documents.ts'
import { maxDocuments } from '../../domain/max-documents.ts'
import { id, ref, truth, type JsonSchema } from './json-schema.ts'
import type { Parameter } from './operation.ts'
import type { Owner } from './owners.ts'

export const idParameter: Parameter = { name: 'id', in: 'path', required: true, schema: id }

/** A value with names in brackets, as `where[name][equals]=x`. */
const nested = (name: string, description: string, schema: JsonSchema): Parameter => ({
  ...{ name, in: 'query', description, style: 'deepObject', explode: true, schema },
})

/** What each call that answers with documents takes. */
export const answerParameters = ({ slug }: Owner): Parameter[] => [
  {
    name: 'depth',
    in: 'query',
    description: 'How many levels of related documents are filled in.',
    schema: { type: 'integer', minimum: 0, maximum: 2, default: 0 },
  },
  nested('select', 'Only these fields and “id”: select[name]=true.', ref(`${slug}-select`)),
  nested(
    'populate',
    'Only these fields of related documents that “depth” fills in: populate[groups][name]=true.',
    ref('populate'),
  ),
]

export const whereParameter = ({ slug }: Owner, isRequired = false): Parameter => ({
  ...nested(
    'where',
    'A filter: where[field][operator]=value, joined by where[and][0] and where[or][0]. Six levels, 30 conditions. “null” means empty.',
    ref(`${slug}-where`),
  ),
  ...(isRequired && { required: true }),
})

const trash: Parameter = {
  name: 'trash',
  in: 'query',
  description: 'Reaches into the trash as well.',
  schema: { ...truth, default: false },
}

/** For collections with a trash. */
export const trashParameters = ({ hasTrash }: Owner): Parameter[] => (hasTrash ? [trash] : [])

export const purgeParameters = ({ hasTrash }: Owner): Parameter[] =>
  hasTrash
    ? [
        {
          name: 'permanent',
          in: 'query',
          description:
            'Removes for good, from the trash or at once. Administrators only; it cannot be undone.',
          schema: { ...truth, default: false },
        },
        { ...trash, description: 'Removes for good what lies in the trash already.' },
      ]
    : []

export const sortParameter = ({ slug }: Owner): Parameter => ({
  name: 'sort',
  in: 'query',
  description: 'Fields, comma separated; “-” turns the order. Ten at most.',
  style: 'form',
  explode: false,
  schema: { type: 'array', items: ref(`${slug}-sort`), maxItems: 10 },
})

export const pageParameters: Parameter[] = [
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
    schema: { ...truth, default: true },
  },
]

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  description: 'The “updatedAt” as it was read: 409 if the document has changed since.',
  schema: { type: 'string' },
}
