import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { filterRows } from '../../../../payload/adapter/filter-rows.ts'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { leanConfig } from '../../../../payload/schema/lean-config.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { isInSubtree } from '../../../../domain/accounts/subtree.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { requestTexts } from '../../../../i18n/texts/requests.ts'
import { accountTexts } from '../../../../i18n/texts/accounts.ts'
import { assertSameVersion, takeVersion } from '../../../../hooks/assert-version.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'

type Assignment = {
  collection: SanitizedCollectionConfig
  ids: string[]
  /** The new owner; null for none. */
  customer: string | null
}

/**
 * Assigns resources to an account, or unassigns them: all of them or, when the caller does not see one, none. The
 * access rule is part of the UPDATE. `If-Match` of the request holds for each of them.
 * @returns the account that each of them belonged to
 * @throws Problem `unauthenticated` | `forbidden` | `not_found` | `conflict` | `validation_failed` at `customer`
 */
export const assignResources = async (
  req: PayloadRequest,
  { collection, ids, customer }: Assignment,
): Promise<(string | null)[]> => {
  const mayUpdate = await updatableBy(req, collection)
  await checkAccount(req, customer)
  const wanted = [...new Set(ids)]
  return inTransaction(req, async () => {
    const { table, filter } = filterRows(req.payload, collection, {
      and: [{ id: { in: wanted } }, { deletedAt: { exists: false } }, ...mayUpdate],
    })
    const accounts = sql`select ${customer}::uuid union select customer_id from ${table} where ${filter}`
    await lockAccountTrees(req, accounts, { alone: false })
    if (customer !== null) await checkPlace(req, customer)
    const assigned = await runSql(
      req,
      sql`with held as materialized (
            select id, customer_id, updated_at from ${table} where ${filter} order by id for no key update)
          update ${table} as kind set customer_id = ${customer}, updated_at = now()
          from held where kind.id = held.id
          returning held.customer_id as owner, held.updated_at as version`,
    )
    if (assigned.length < wanted.length) throw new Problem('not_found')
    const expected = takeVersion(req)
    if (expected !== undefined) for (const { version } of assigned) assertSameVersion(version, expected)
    return assigned.map(({ owner }) => (typeof owner === 'string' ? owner : null))
  })
}

const updatableBy = async (req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<Where[]> => {
  const allowed = await leanConfig(collection).access.update({ req })
  if (allowed === false) throw new Problem(req.user ? 'forbidden' : 'unauthenticated')
  return allowed === true ? [] : [allowed]
}

/** One that the caller may not read is treated as nonexistent. */
const checkAccount = async (req: PayloadRequest, id: string | null): Promise<void> => {
  if (id === null) {
    if (contextOf(req).actor.kind === 'staff') return
    throw problemAtCustomer('required', accountTexts.chooseAccount)
  }
  const account = await req.payload.findByID({
    collection: 'customers',
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  if (!account) throw problemAtCustomer('invalid', requestTexts.field.reference)
}

/** After locking its tree no account can be moved: checks again that the caller may assign to the account. */
const checkPlace = async (req: PayloadRequest, id: string): Promise<void> => {
  const [account] = await runSql(req, sql`select path from customers where id = ${id} and deleted_at is null`)
  const actor = contextOf(req).actor
  const isThere = account && (actor.kind !== 'account' || isInSubtree(String(account.path), actor.path))
  if (!isThere) throw problemAtCustomer('invalid', requestTexts.field.reference)
}

const problemAtCustomer = (code: 'invalid' | 'required', text: { en: string; de: string }) =>
  new Problem('validation_failed', { fields: [{ path: 'customer', code, text }] })
