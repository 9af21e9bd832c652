import type { PayloadRequest } from 'payload'

/** How many levels of related documents the answer holds, by the query as elsewhere in the REST API. */
export const askedDepth = ({ payload, query }: PayloadRequest): number =>
  Math.min(Math.max(Number(query.depth) || 0, 0), payload.config.maxDepth)
