import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import { maxAllDocuments } from '../domain/max-all-documents.ts'
import { maxDocuments } from '../domain/max-documents.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isRecord } from '../kernel/is-record.ts'
import { Problem } from '../kernel/errors/problem.ts'

/**
 * REST, GraphQL and the panel read at most `maxDocuments` documents as a page, and `maxAllDocuments` without pages. A
 * list of the panel takes limit and page from the URL of the page, or from the arguments of its server functions, so that a
 * limit too high is lowered; REST and GraphQL refuse it before.
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
  const limit = given === undefined || given === null ? undefined : Number(given)
  const isUnpaged = 'pagination' in args && args.pagination === false
  if (limit === 0 || (limit === undefined && isUnpaged)) {
    const isCall = req.payloadAPI === 'REST' || req.payloadAPI === 'GraphQL'
    return { ...args, limit: isCall ? maxAllDocuments + 1 : maxAllDocuments, pagination: false }
  }
  const isLimited = limit === undefined || (limit > 0 && limit <= maxDocuments)
  // GraphQL answers the total in any case.
  if (req.payloadAPI === 'GraphQL' && isUnpaged) return { ...args, pagination: true }
  return isLimited ? args : { ...args, limit: maxDocuments }
}

/** A list of all documents is complete or refused: one cut off looks like the whole. */
export const refuseCutLists: CollectionAfterOperationHook = ({ args, operation, overrideAccess, result }) => {
  if (overrideAccess || operation !== 'find' || !('limit' in args) || args.limit !== maxAllDocuments + 1)
    return result
  if (!isRecord(result) || !Array.isArray(result.docs)) return result
  const values = { limit: maxAllDocuments, max: maxDocuments }
  const text = requestTexts.query.pageInstead
  if (result.docs.length > maxAllDocuments)
    throw new Problem('validation_failed', {
      ...{ text, values },
      fields: [{ path: 'limit', code: 'too_many', text, values }],
    })
  return { ...result, limit: result.docs.length }
}

const isPage = (page: unknown): boolean =>
  page === undefined || (Number.isInteger(Number(page)) && Number(page) >= 1 && Number(page) <= 10_000_000)
