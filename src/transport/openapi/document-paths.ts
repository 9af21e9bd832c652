import type { ErrorCode } from '../../kernel/errors/error-codes.ts'
import { maxDocuments } from '../../domain/max-documents.ts'
import { list, object, ref, truth, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import type { Owner } from './owners.ts'
import {
  idParameter,
  bulkParameters,
  listParameters,
  purgeParameters,
  readParameters,
  trashParameter,
  whereParameter,
} from './parameters.ts'

const changed = (slug: string, name: string) => object({ message: { type: 'string' }, [name]: ref(slug) })
const bulk = (slug: string): JsonSchema =>
  object({ docs: list(ref(slug)), errors: list(ref('BulkError')), message: { type: 'string' } })

const estimate: JsonSchema = {
  ...truth,
  description: `More than ${countLimit} match, and “totalDocs” is the least or an estimate.`,
}

const neighbour: JsonSchema = { type: ['integer', 'null'] }

const always = [
  ...(['bad_request', 'validation_failed', 'unauthenticated', 'forbidden'] as const),
  ...(['internal', 'unavailable'] as const),
] satisfies ErrorCode[]
const writing = [
  ...always,
  ...(['unknown_field', 'not_unique', 'field_forbidden', 'not_found', 'conflict'] as const),
  ...(['payload_too_large', 'unsupported_media_type', 'rate_limited'] as const),
] satisfies ErrorCode[]
const removing = [...always, 'not_found', 'conflict', 'in_use'] satisfies ErrorCode[]

/** Reading and writing of documents: the same operations for all collections and globals. */
export const documentPaths = (owner: Owner): Paths =>
  owner.isGlobal ? globalPaths(owner) : collectionPaths(owner)

const collectionPaths = ({ slug, singular, plural, typeName, listName, hasTrash }: Owner): Paths => {
  const tag = slug
  const trash = hasTrash ? [trashParameter] : []
  const purge = hasTrash ? purgeParameters : []
  const remove = hasTrash ? 'Put into the trash:' : 'Delete'
  const page = object({
    docs: list(ref(slug)),
    ...{
      totalDocs: whole,
      totalDocsIsEstimate: estimate,
      totalPages: whole,
      page: whole,
      limit: whole,
      pagingCounter: whole,
    },
    ...{ hasNextPage: truth, hasPrevPage: truth, nextPage: neighbour, prevPage: neighbour },
  })
  return {
    [`/api/${slug}`]: {
      get: operation({
        operationId: `list${listName}`,
        tag,
        summary: `List ${plural}`,
        parameters: [...listParameters, ...trash],
        answer: page,
        codes: always,
      }),
      post: operation({
        operationId: `create${typeName}`,
        tag,
        summary: `Create ${singular}`,
        parameters: readParameters,
        body: ref(`${slug}-create`),
        answer: changed(slug, 'doc'),
        statuses: [201],
        codes: writing,
        takesIdempotencyKey: true,
      }),
      patch: operation({
        operationId: `update${listName}`,
        tag,
        summary: `Change ${plural}, ${maxDocuments} at most`,
        parameters: [...bulkParameters, ...trash],
        body: ref(`${slug}-update`),
        answer: bulk(slug),
        codes: writing,
      }),
      delete: operation({
        operationId: `delete${listName}`,
        tag,
        summary: `${remove} ${plural}, ${maxDocuments} at most`,
        parameters: [...bulkParameters, ...purge],
        answer: bulk(slug),
        codes: removing,
      }),
    },
    [`/api/${slug}/count`]: {
      get: operation({
        operationId: `count${listName}`,
        tag,
        summary: `Count ${plural}`,
        parameters: [whereParameter, ...trash],
        answer: object({ totalDocs: whole, totalDocsIsEstimate: estimate }),
        codes: always,
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation({
        operationId: `get${typeName}`,
        tag,
        summary: `Read ${singular}`,
        parameters: [idParameter, ...readParameters, ...trash],
        answer: ref(slug),
        codes: [...always, 'not_found'],
      }),
      patch: operation({
        operationId: `update${typeName}`,
        tag,
        summary: `Change ${singular}`,
        parameters: [idParameter, ...readParameters, ...trash],
        body: ref(`${slug}-update`),
        answer: changed(slug, 'doc'),
        codes: writing,
      }),
      delete: operation({
        operationId: `delete${typeName}`,
        tag,
        summary: `Delete ${singular}`,
        parameters: [idParameter, ...readParameters],
        answer: changed(slug, 'doc'),
        codes: removing,
      }),
    },
  }
}

const globalPaths = ({ slug, singular, typeName }: Owner): Paths => ({
  [`/api/globals/${slug}`]: {
    get: operation({
      operationId: `get${typeName}`,
      tag: slug,
      summary: `Read ${singular}`,
      parameters: readParameters,
      answer: ref(slug),
      codes: always,
    }),
    post: operation({
      operationId: `update${typeName}`,
      tag: slug,
      summary: `Change ${singular}`,
      body: ref(`${slug}-update`),
      answer: changed(slug, 'result'),
      codes: writing,
      takesIdempotencyKey: true,
    }),
  },
})
