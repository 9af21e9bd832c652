export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The query of an address: one text for each name, '' for none, truncated to a sensible length. */
export const readParams = async (params: SearchParams) => {
  const given = await params
  const textOf = (name: string): string => {
    const value = given[name]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const page = textOf('page')
  return { textOf, page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1 }
}
