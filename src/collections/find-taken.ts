import { sql } from 'drizzle-orm'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { columnName } from '../database/column-name.ts'
import { runSql } from '../database/run-sql.ts'
import { assertSomeLeft } from '../identity/rate-limits/assert-some-left.ts'
import { consume } from '../identity/rate-limits/consume.ts'
import { contextOf } from '../kernel/context.ts'
import { RequestState } from '../kernel/request-state.ts'
import { isReadable } from '../payload/request/is-readable.ts'
import { requireSlug } from '../payload/request/require-slug.ts'

export type Unique = {
  slug: string
  field: string
  /** What only looks like another value is taken as well: the unique index is on `name_key`. */
  isName?: boolean
}

export type TakenValue = Unique & { value: string; except?: string | undefined }

/** The document that has a value; without `by` for those who may not see it. */
export type Taken = { by?: { collection: CollectionSlug; id: string; isInTrash: boolean } }

/**
 * Finds the document that has a value already.
 * @throws Problem `rate_limited`
 */
export const findTaken = async (req: PayloadRequest, taken: TakenValue): Promise<Taken | undefined> => {
  const { slug, field, isName = false, value, except = null } = taken
  const { actor } = contextOf(req)
  const asker = actor.kind === 'account' ? actor.id : undefined
  if (asker !== undefined) await looked.getOrSet(req, () => assertSomeLeft(req.payload, limit, asker))
  const table = sql.identifier(slug.replaceAll('-', '_'))
  const column = sql.identifier(columnName(field))
  const [other] = await runSql(
    req,
    sql`select id, to_jsonb(${table}) ->> 'deleted_at' as "deletedAt" from ${table}
        where ${isName ? sql`name_key(${column}) = name_key(${value})` : sql`${column} = ${value}`}
          and id is distinct from ${except}::uuid limit 1`,
  )
  if (!other) return undefined
  const [collection, id] = [requireSlug(req.payload, slug), String(other.id)]
  // Whose a value is remains unsaid to all others.
  if (req.user && (await isReadable({ req, collection, id, withTrash: true })))
    return { by: { collection, id, isInTrash: typeof other.deletedAt === 'string' } }
  if (asker !== undefined) await consume(req.payload, limit, asker)
  return {}
}

/**
 * Of what managers may not see they still learn that it exists. So that nobody finds out a whole list, what they learn
 * is counted; when there is nothing left, free values are refused like taken ones.
 */
const limit = 'taken-values'

/** Once for a request, whose values are checked side by side. */
const looked = new RequestState<Promise<void>>('look at what is left of taken values')
