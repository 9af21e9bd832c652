import type { PaginatedDocs } from 'payload'

/** A page in the stock adapter's shape; without a total, this page is the only one. */
export const pageOf = <T>(
  docs: T[],
  { limit, page, total }: { limit: number; page: number; total: number | undefined },
): PaginatedDocs<T> => {
  const totalPages = total ? Math.ceil(total / limit) : 1
  const hasPrevPage = total !== undefined && page > 1
  const hasNextPage = totalPages > page
  return {
    docs,
    limit,
    page,
    totalDocs: total ?? docs.length,
    totalPages,
    pagingCounter: total ? (page - 1) * limit + 1 : 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
