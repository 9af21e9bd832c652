import { sql } from 'drizzle-orm'
import type { CollectionSlug, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { columnName } from '../database/column-name.ts'
import { runSql } from '../database/run-sql.ts'
import { errorTexts } from '../i18n/texts/errors.ts'
import { translate } from '../i18n/translate.ts'
import { assertSomeLeft } from '../identity/rate-limits/assert-some-left.ts'
import { consume } from '../identity/rate-limits/consume.ts'
import { contextOf } from '../kernel/context.ts'
import { RequestState } from '../kernel/request-state.ts'
import { requireSlug } from '../payload/request/require-slug.ts'
import { isReadable } from '../payload/request/is-readable.ts'

type Unique = {
  slug: string
  field: string
  /** What only looks like another value is taken as well: the unique index is on `name_key`. */
  isName?: boolean
}

type Value = Unique & { value: string; except?: string | undefined }

/**
 * Adds to a field's check whether its value is taken, so that it is told together with all that is wrong. The unique
 * index decides: what others write meanwhile is still refused there.
 */
export const uniqueCheck =
  (unique: Unique, validate: TextFieldSingleValidation): TextFieldSingleValidation =>
  async (value, options) => {
    const { slug, field } = unique
    const result = await validate(value, options)
    const { event, id, operation, previousValue, req } = options
    if (result !== true || event !== 'submit' || typeof value !== 'string' || value === '') return result
    if (operation === 'update' && (value === previousValue || isOwnEmail(slug, field, id, req))) return true
    return takenProblem(req, { ...unique, value, except: id === undefined ? undefined : String(id) })
  }

/**
 * What is wrong with a value that another document has; true when none has it.
 * @throws Problem `rate_limited`
 */
export const takenProblem = async (req: PayloadRequest, taken: Value): Promise<string | true> => {
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
  if (!other) return true
  const isSeen = await maySee(req, requireSlug(req.payload, slug), String(other.id))
  if (asker !== undefined && !isSeen) await consume(req.payload, limit, asker)
  const isInTrash = typeof other.deletedAt === 'string'
  return translate(req, isSeen && isInTrash ? errorTexts.notUniqueInTrash : errorTexts.notUnique)
}

/**
 * Of what managers may not see they still learn that it exists. So that nobody finds out a whole list, what they learn
 * is counted; when there is nothing left, free values are refused like taken ones.
 */
const limit = 'taken-values'

/** Once for a request, whose values are checked side by side. */
const looked = new RequestState<Promise<void>>('look at what is left of taken values')

/** Whose a value is remains unsaid to all others. */
const maySee = async (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<boolean> =>
  Boolean(req.user) && isReadable({ req, collection, id, withTrash: true })

/** The change of one's own address answers the same for one that is taken, and is decided when it is confirmed. */
const isOwnEmail = (slug: string, field: string, id: number | string | undefined, req: PayloadRequest) =>
  slug === 'users' && field === 'email' && id !== undefined && id === req.user?.id
