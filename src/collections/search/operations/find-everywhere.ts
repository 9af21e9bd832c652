import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../database/run-sql.ts'
import { balanceHits } from '../../../domain/search/balance-hits.ts'
import { readQuery } from '../../../domain/search/read-query.ts'
import { readSources } from './read-sources.ts'
import { searchStatement } from './search-statement.ts'
import { toHit, type Hit } from './to-hit.ts'

const candidate = z.object({
  collection: z.string(),
  id: z.string(),
  values: z.record(z.string(), z.string().nullable()),
  effective_status: z.enum(['enabled', 'disabled']).nullable(),
  locked: z.boolean().nullable(),
  owner: z.string().nullable(),
})

export type Candidate = z.output<typeof candidate>

/**
 * The documents in the caller's sight that a text is found in, best first. What finds them, and in which order, is
 * decided here and nowhere else.
 */
export const findEverywhere = async (
  req: PayloadRequest,
  { typed, limit }: { typed: string; limit: number },
): Promise<Hit[]> => {
  const query = readQuery(typed)
  const sources = query ? await readSources(req, query) : []
  if (!query || sources.length === 0) return []
  const rows = await runSql(req, searchStatement(req.payload, sources, query))
  const hits = await Promise.all(
    z
      .array(candidate)
      .parse(rows)
      .flatMap((row) => {
        const source = sources.find(({ collection }) => collection.slug === row.collection)
        return source ? [toHit(req, { source, row, query })] : []
      }),
  )
  return balanceHits(
    hits.flatMap((hit) => hit ?? []),
    limit,
  )
}
