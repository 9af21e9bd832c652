import { isDeepStrictEqual } from 'node:util'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type {
  FindArgs,
  FindOneArgs,
  FlattenedField,
  JsonObject,
  PayloadRequest,
  TypeWithID,
  UpdateGlobalArgs,
} from 'payload'
import { isRecord } from '../../kernel/is-record.ts'
import { isWritable } from '../schema/writing.ts'
import { splitLists } from './split-lists.ts'

/**
 * An update writes only the columns that its caller changed, so that concurrent edits of different fields are both
 * kept. The stock adapter writes back every column as it was when the operation read it. An update that changes nothing
 * writes nothing, so that `updatedAt` says when a document last changed.
 *
 * What an operation reads inside its transaction is stored with the transaction; only the difference is written.
 */
export const changedColumns = (adapter: PostgresAdapter): void => {
  const read = new Map<string, Map<string, JsonObject>>()
  const findOne = adapter.findOne.bind(adapter)
  const find = adapter.find.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)
  const commitTransaction = adapter.commitTransaction.bind(adapter)
  const rollbackTransaction = adapter.rollbackTransaction.bind(adapter)

  const documentsRead = async (req: Partial<PayloadRequest> | undefined) => {
    if (!req?.transactionID) return undefined
    const id = String(await req.transactionID)
    if (!adapter.sessions[id]) return undefined
    const documents = read.get(id) ?? new Map<string, JsonObject>()
    read.set(id, documents)
    return documents
  }

  const remember = (documents: Map<string, JsonObject> | undefined, collection: string, found: unknown) => {
    if (isDocument(found)) documents?.set(`${collection}/${found.id}`, structuredClone(found))
  }

  adapter.findOne = async <T extends TypeWithID>(args: FindOneArgs) => {
    const found = await findOne<T>(args)
    if (!args.select) remember(await documentsRead(args.req), args.collection, found)
    return found
  }

  adapter.find = async <T = TypeWithID>(args: FindArgs) => {
    const found = await find<T>(args)
    const documents = args.select ? undefined : await documentsRead(args.req)
    if (documents) found.docs.forEach((doc) => remember(documents, args.collection, doc))
    return found
  }

  adapter.updateOne = async (args) => {
    const documents = await documentsRead(args.req)
    const original = args.id === undefined ? undefined : documents?.get(`${args.collection}/${args.id}`)
    const fields = adapter.payload.collections[args.collection]?.config.flattenedFields
    const data = original && fields ? pickChanged(args.data, original, fields) : args.data
    const changesNothing = fields && !changesAnything(data) && !hasSecret(args.data, fields)
    if (original && !args.select && changesNothing) return structuredClone(original)
    const { row, lists } = original && fields ? splitLists(data, fields) : { row: data, lists: {} }
    if (Object.keys(lists).length > 0) await updateOne({ ...args, data: lists })
    const updated = await updateOne({ ...args, data: row })
    if (!args.select) remember(documents, args.collection, updated)
    return updated
  }

  const updateGlobal = adapter.updateGlobal.bind(adapter)
  adapter.updateGlobal = async <T extends Record<string, unknown>>(args: UpdateGlobalArgs<T>) => {
    const original = await adapter.findGlobal({ slug: args.slug, ...(args.req && { req: args.req }) })
    const fields =
      adapter.payload.globals.config.find(({ slug }) => slug === args.slug)?.flattenedFields ?? []
    const isChanged = changesAnything(pickChanged(args.data, original, fields))
    return updateGlobal<T>(
      isChanged ? args : { ...args, data: { ...args.data, updatedAt: original.updatedAt } },
    )
  }

  adapter.commitTransaction = async (id) => {
    read.delete(String(await id))
    return commitTransaction(id)
  }
  adapter.rollbackTransaction = async (id) => {
    read.delete(String(await id))
    return rollbackTransaction(id)
  }
}

/** `updatedAt` comes with every update. */
const changesAnything = (changed: JsonObject): boolean =>
  Object.entries(changed).some(([name, value]) => name !== 'updatedAt' && value !== undefined)

/** A secret that is stored elsewhere changes the document too. */
const hasSecret = (data: JsonObject, fields: FlattenedField[]): boolean =>
  fields.some(
    (field) =>
      'virtual' in field &&
      field.virtual === true &&
      isWritable(field, 'update') &&
      isGiven(data[field.name]),
  )

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''

const isDocument = (found: unknown): found is JsonObject & { id: string } =>
  typeof found === 'object' && found !== null && 'id' in found

const pickChanged = (data: JsonObject, original: JsonObject, fields: FlattenedField[]): JsonObject => {
  const changed: JsonObject = {}
  for (const [name, value] of Object.entries(data)) {
    const field = fields.find((candidate) => candidate.name === name)
    const before: unknown = original[name]
    // Such as the name of the collection, which Payload adds to a user. What is computed has no column either; the stock
    // adapter would write the whole row because of it.
    if (!field || ('virtual' in field && field.virtual)) continue
    if (field.type === 'group' && isRecord(value) && isRecord(before)) {
      const inner = pickChanged(value, before, field.flattenedFields)
      if (Object.keys(inner).length > 0) changed[name] = inner
    } else if (!isDeepStrictEqual(value ?? null, before ?? null)) {
      changed[name] = value
    }
  }
  return changed
}
