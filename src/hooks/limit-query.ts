import type { CollectionBeforeOperationHook } from 'payload'
import { maxDocuments } from '../domain/max-documents.ts'

/**
 * REST, GraphQL and the panel read at most `maxDocuments` documents at once; `limit=0` would mean all of them. A list
 * of the panel takes limit and page from the URL of the page, or from the arguments of its server functions.
 */
export const limitQuery: CollectionBeforeOperationHook = ({
  args: asked,
  operation,
  req,
  overrideAccess,
}) => {
  if (overrideAccess || (operation !== 'read' && operation !== 'readDistinct')) return asked
  if (!('collection' in asked) || 'id' in asked) return asked
  const args = 'page' in asked && !isPage(asked.page) ? { ...asked, page: 1 } : asked
  const given: unknown = 'limit' in args ? args.limit : undefined
  const limit = given === undefined ? undefined : Number(given)
  if (limit !== undefined && limit > 0 && limit <= maxDocuments) return args
  const isPaged = !('pagination' in args) || args.pagination !== false
  // The default page size is ten.
  if (limit === undefined && isPaged && (!req.payloadAPI || req.payloadAPI === 'local')) return args
  return { ...args, limit: maxDocuments }
}

const isPage = (page: unknown): boolean =>
  page === undefined || (Number.isInteger(Number(page)) && Number(page) >= 1 && Number(page) <= 10_000_000)
