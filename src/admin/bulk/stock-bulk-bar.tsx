'use client'

import { useAuth, useConfig, useListQuery, useRouteCache, useSelection } from '@payloadcms/ui'
import { mergeListSearchAndWhere } from 'payload/shared'
import { BulkBar } from './bulk-bar.tsx'
import { bulkActionsFor } from './bulk-action.ts'

/** Above this many, the list knows about how many there are. */
const exactUpTo = 10_000

/** The bar on Payload's own list of customers, which has a button of its own for e-mails. */
export const StockBulkBar = ({ slug }: { slug: string }) => {
  const { user } = useAuth()
  const { getEntityConfig } = useConfig()
  const { data, query } = useListQuery()
  const { selectedIDs, toggleAll } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const role = user?.role === 'administrator' ? 'administrator' : undefined
  const search = typeof query.search === 'string' ? query.search : ''
  const total = data?.totalDocs ?? 0
  const names = new Map(data?.docs.map(({ id, name }) => [String(id), String(name)]))
  return (
    <BulkBar
      slug={slug}
      selected={selectedIDs.map((id) => ({ id: String(id), name: names.get(String(id)) ?? String(id) }))}
      found={{
        // Merging mutates its argument.
        where: mergeListSearchAndWhere({
          collectionConfig: getEntityConfig({ collectionSlug: slug }),
          search,
          where: structuredClone(query.where ?? {}),
        }),
        total,
        isEstimate: total > exactUpTo,
      }}
      actions={bulkActionsFor({ slug, role }).filter((action) => action !== 'email')}
      onClear={() => toggleAll()}
      onChanged={() => clearRouteCache()}
    />
  )
}
