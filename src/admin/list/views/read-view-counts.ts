import type { BuiltInView, ListContext } from '../list-definition.ts'

/** How many rows a view has; more than are counted when it is an estimate. */
export type ViewCount = { total: number; isEstimate: boolean }

/** All at once; each is counted up to the limit of lists and no further. */
export const readViewCounts = ({ reader: { req }, slug }: ListContext, views: readonly BuiltInView[]) =>
  Promise.all(
    views.map(async ({ where, name }): Promise<[string, ViewCount]> => {
      const found = await req.payload.count({
        collection: slug,
        where,
        ...(name === 'trash' && { trash: true }),
        req,
        overrideAccess: false,
      })
      const isEstimate = 'totalDocsIsEstimate' in found && found.totalDocsIsEstimate === true
      return [name, { total: found.totalDocs, isEstimate }]
    }),
  )
