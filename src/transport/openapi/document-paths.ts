import type { ErrorCode } from '../../kernel/errors/error-codes.ts'
import { maxDocuments } from '../../domain/max-documents.ts'
import { list, object, ref, text, truth, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Operation, type Paths } from './operation.ts'
import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import type { Owner } from './owners.ts'
import {
  answerParameters,
  idParameter,
  ifMatch,
  pageParameters,
  purgeParameters,
  sortParameter,
  trashParameters,
  whereParameter,
} from './parameters.ts'

const changed = (slug: string, name: string) => object({ message: text, [name]: ref(slug) })
const bulk = (slug: string): JsonSchema =>
  object({ docs: list(ref(slug)), errors: list(ref('BulkError')), message: text })
/** Some of many failed, or all of the call. */
const bulkFailure =
  (slug: string) =>
  (status: number): JsonSchema | undefined =>
    status === 400 ? { anyOf: [ref('Failure'), bulk(slug)] } : undefined

const estimate: JsonSchema = {
  ...truth,
  description: `More than ${countLimit} match, and “totalDocs” is the least or an estimate.`,
}

const neighbour: JsonSchema = { type: ['integer', 'null'] }
const pageOf = (slug: string): JsonSchema =>
  object({
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

const always = [
  ...(['bad_request', 'validation_failed', 'unauthenticated', 'forbidden', 'api_access_disabled'] as const),
  ...(['uri_too_long', 'internal', 'unavailable'] as const),
] satisfies ErrorCode[]
const writing = [
  ...always,
  ...(['unknown_field', 'not_unique', 'field_forbidden', 'not_found', 'conflict'] as const),
  ...(['payload_too_large', 'unsupported_media_type', 'rate_limited'] as const),
] satisfies ErrorCode[]
const removing = [...always, 'not_found', 'conflict', 'in_use'] satisfies ErrorCode[]

/**
 * Reading and writing of documents: the same operations for all collections and globals, without those that the access
 * of a collection refuses to everybody.
 */
export const documentPaths = (owner: Owner): Paths =>
  owner.isGlobal
    ? { [`/api/globals/${owner.slug}`]: globalOperations(owner) }
    : {
        [`/api/${owner.slug}`]: manyOperations(owner),
        [`/api/${owner.slug}/count`]: { get: countOperation(owner) },
        [`/api/${owner.slug}/{id}`]: singleOperations(owner),
      }

const manyOperations = (owner: Owner): Record<string, Operation> => {
  const { slug, singular, plural, typeName, listName, hasTrash } = owner
  const tag = slug
  const { mayBeCreated, mayBeUpdated, mayBeDeleted } = owner
  return {
    get: operation({
      operationId: `list${listName}`,
      tag,
      summary: `List ${plural}`,
      parameters: [
        ...[whereParameter(owner), sortParameter(owner), ...pageParameters],
        ...[...answerParameters(owner), ...trashParameters(owner)],
      ],
      answer: pageOf(slug),
      codes: always,
    }),
    ...(mayBeCreated && {
      post: operation({
        operationId: `create${typeName}`,
        tag,
        summary: `Create ${singular}`,
        parameters: answerParameters(owner),
        body: ref(`${slug}-create`),
        answer: changed(slug, 'doc'),
        statuses: [201],
        codes: writing,
        takesIdempotencyKey: true,
      }),
    }),
    ...(mayBeUpdated && {
      patch: operation({
        operationId: `update${listName}`,
        tag,
        summary: `Change ${plural}, ${maxDocuments} at most`,
        parameters: [
          ...[whereParameter(owner, true), sortParameter(owner), bulkLimit],
          ...[...answerParameters(owner), ...trashParameters(owner)],
        ],
        body: ref(`${slug}-update`),
        answer: bulk(slug),
        failureOf: bulkFailure(slug),
        codes: writing,
      }),
    }),
    ...(mayBeDeleted && {
      delete: operation({
        operationId: `delete${listName}`,
        tag,
        summary: `${hasTrash ? 'Put into the trash:' : 'Delete'} ${plural}, ${maxDocuments} at most`,
        parameters: [
          ...[whereParameter(owner, true), sortParameter(owner), bulkLimit],
          ...[...answerParameters(owner), ...purgeParameters(owner)],
        ],
        answer: bulk(slug),
        failureOf: bulkFailure(slug),
        codes: removing,
      }),
    }),
  }
}

const bulkLimit = {
  name: 'limit',
  in: 'query',
  description: `How many of those that the filter finds, in the order of “sort”. Without it more than ${maxDocuments} matches are refused.`,
  schema: { type: 'integer', minimum: 0, maximum: maxDocuments },
} as const

const countOperation = (owner: Owner): Operation =>
  operation({
    operationId: `count${owner.listName}`,
    tag: owner.slug,
    summary: `Count ${owner.plural}`,
    parameters: [whereParameter(owner), ...trashParameters(owner)],
    answer: object({ totalDocs: whole, totalDocsIsEstimate: estimate }),
    codes: always,
  })

const singleOperations = (owner: Owner): Record<string, Operation> => {
  const { slug, singular, typeName, mayBeUpdated, mayBeDeleted } = owner
  const tag = slug
  return {
    get: operation({
      operationId: `get${typeName}`,
      tag,
      summary: `Read ${singular}`,
      parameters: [idParameter, ...answerParameters(owner), ...trashParameters(owner)],
      answer: ref(slug),
      codes: [...always, 'not_found'],
    }),
    ...(mayBeUpdated && {
      patch: operation({
        operationId: `update${typeName}`,
        tag,
        summary: `Change ${singular}`,
        parameters: [idParameter, ifMatch, ...answerParameters(owner), ...trashParameters(owner)],
        body: ref(`${slug}-update`),
        answer: changed(slug, 'doc'),
        codes: writing,
      }),
    }),
    ...(mayBeDeleted && {
      delete: operation({
        operationId: `delete${typeName}`,
        tag,
        summary: `Delete ${singular}`,
        parameters: [idParameter, ...answerParameters(owner)],
        answer: changed(slug, 'doc'),
        codes: removing,
      }),
    }),
  }
}

const globalOperations = (owner: Owner): Record<string, Operation> => {
  const { slug, singular, typeName } = owner
  const tag = slug
  return {
    get: operation({
      operationId: `get${typeName}`,
      tag,
      summary: `Read ${singular}`,
      parameters: answerParameters(owner),
      answer: ref(slug),
      codes: always,
    }),
    post: operation({
      operationId: `update${typeName}`,
      tag,
      summary: `Change ${singular}`,
      parameters: answerParameters(owner),
      body: ref(`${slug}-update`),
      answer: changed(slug, 'result'),
      codes: writing,
      takesIdempotencyKey: true,
    }),
  }
}
