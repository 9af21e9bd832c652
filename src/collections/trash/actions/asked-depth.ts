import type { PayloadRequest } from 'payload'

/** The depth of related documents in the answer, by the query as elsewhere in the REST API. */
export const askedDepth = ({ payload, query }: PayloadRequest): number =>
  Math.min(Math.max(Number(query.depth) || 0, 0), payload.config.maxDepth)
