import type { CollectionBeforeOperationHook } from 'payload'
import { maxDocuments } from '../domain/max-documents.ts'

/**
 * REST, GraphQL and the panel read at most `maxDocuments` documents at once; `limit=0` would mean all of them. A list
 * of the panel takes its limit from the URL of the page, or from the arguments of its server functions.
 */
export const limitQuery: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  if (overrideAccess || (operation !== 'read' && operation !== 'readDistinct')) return args
  if (!('collection' in args) || 'id' in args) return args
  const given: unknown = 'limit' in args ? args.limit : undefined
  const limit = given === undefined ? undefined : Number(given)
  if (limit !== undefined && limit > 0 && limit <= maxDocuments) return args
  const isPage = !('pagination' in args) || args.pagination !== false
  // The default page size is ten.
  if (limit === undefined && isPage && (!req.payloadAPI || req.payloadAPI === 'local')) return args
  return { ...args, limit: maxDocuments }
}
