import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { inSubtree } from '../../database/sql/in-subtree.ts'
import { runSql } from '../../database/run-sql.ts'
import type { KnownActor } from '../../kernel/actor.ts'

/** Which of these kinds of resources the reader has any of; one statement. */
export const kindsInUse = async (
  req: PayloadRequest,
  actor: KnownActor,
  slugs: string[],
): Promise<ReadonlySet<string>> => {
  if (slugs.length === 0) return new Set()
  const inSight = actor.kind === 'account' ? sql`and ${inSubtree('owner_path', actor.path)}` : sql``
  const rows = await runSql(
    req,
    sql.join(
      slugs.map(
        (slug) => sql`select ${slug} as slug where exists (
          select from ${sql.identifier(slug.replaceAll('-', '_'))} where deleted_at is null ${inSight})`,
      ),
      sql` union all `,
    ),
  )
  return new Set(rows.map(({ slug }) => String(slug)))
}
