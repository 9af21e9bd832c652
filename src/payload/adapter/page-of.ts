import type { PaginatedDocs } from 'payload'

/** `totalDocsIsEstimate`: more match than are counted, and `totalDocs` is the least or an estimate. */
export type Page<T> = PaginatedDocs<T> & { totalDocsIsEstimate: boolean }

type Found = {
  limit: number
  page: number
  /** Whether rows after these were seen; undefined when this page is the only one. */
  hasMore: boolean | undefined
  /** The number of matches as far as it was counted. */
  counted: number | undefined
  countLimit: number
}

/** A page in the stock adapter's shape. What the rows themselves tell goes before a number that may be an estimate. */
export const pageOf = <T>(docs: T[], { limit, page, hasMore, counted, countLimit }: Found): Page<T> => {
  if (hasMore === undefined) return { ...onlyPage, docs, limit, page, totalDocs: docs.length }
  const seen = (page - 1) * limit + docs.length
  const isLast = !hasMore && (docs.length > 0 || page === 1)
  const totalDocs = isLast ? seen : hasMore ? Math.max(counted ?? 0, seen + 1) : (counted ?? 0)
  const totalPages = Math.max(Math.ceil(totalDocs / limit), 1)
  const hasPrevPage = page > 1
  return {
    docs,
    limit,
    page,
    totalDocs,
    totalDocsIsEstimate: !isLast && totalDocs > countLimit,
    totalPages,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage: hasMore,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasMore ? page + 1 : null,
  }
}

const onlyPage = {
  totalDocsIsEstimate: false,
  totalPages: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
}
