/** The query of a page, as Next hands it over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The number of a page from the query; 1 for anything else than a whole number. */
export const pageNumber = (asked: string | string[] | undefined): number =>
  typeof asked === 'string' && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
