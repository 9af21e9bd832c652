import type { CollectionBeforeOperationHook } from 'payload'

const maxLimit = 100

/** REST, GraphQL and the panel never read more than `maxLimit` documents at once; `limit=0` would mean all of them. */
export const boundQuery: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  if (overrideAccess || (operation !== 'read' && operation !== 'readDistinct')) return args
  if (!('collection' in args) || 'id' in args || !req.payloadAPI || req.payloadAPI === 'local') return args
  const given = 'limit' in args && typeof args.limit === 'number' ? args.limit : undefined
  if (given === undefined || (given > 0 && given <= maxLimit)) return args
  return { ...args, limit: maxLimit }
}
