import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { runSql } from '../../../database/run-sql.ts'
import { shownAreas } from '../../../ui/shown-areas.ts'
import { kindsOf } from './kinds.ts'

export type OwnKind = {
  kind: ReturnType<typeof kindsOf>[number]
  count: number
  /** How many of them are off by their own switch: that of the account is on while somebody is signed in. */
  off: number
}

/** The kinds of resources that the firm uses and an account owns any of, in one statement. Cached for each request. */
export const countKinds = cache(async (req: PayloadRequest, customer: string): Promise<OwnKind[]> => {
  const { isKindShown } = await shownAreas(req)
  const kinds = kindsOf(req).filter(({ slug }) => isKindShown(slug))
  if (kinds.length === 0) return []
  const counts = kinds.map(
    ({ slug }) => sql`
      select ${slug}::text as kind, count(*)::int as count,
        (count(*) filter (where status <> 'enabled'))::int as off
      from ${sql.identifier(slug.replaceAll('-', '_'))} where customer_id = ${customer} and deleted_at is null`,
  )
  const rows = await runSql(req, sql.join(counts, sql` union all `))
  return kinds.flatMap((kind) => {
    const row = rows.find((each) => each.kind === kind.slug)
    const [count, off] = [Number(row?.count ?? 0), Number(row?.off ?? 0)]
    return count > 0 ? [{ kind, count, off }] : []
  })
})
