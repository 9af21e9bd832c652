import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { CollectionBeforeValidateHook } from 'payload'
import { scopeFilter } from '../../../../access/scope-filter.ts'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import type { AccountType } from '../../../../domain/accounts/tree-position.ts'
import { checkPosition } from '../operations/check-position.ts'
import { checkType } from '../operations/check-type.ts'

/**
 * Validates a new account, or one whose type changes, against the accounts above and directly below it, under
 * concurrent changes of those.
 */
export const validatePosition: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const type: unknown = data?.type
  if (!data || !isType(type)) return data
  if (operation === 'create') {
    const parent: unknown = data.parent
    if (typeof parent !== 'string') return data
    const seen = sql`select id from customers where id = ${parent} ${scopeFilter(contextOf(req).actor)}`
    await lockAccountTrees(req, seen, { alone: false })
    await checkPosition(req, { type, parent, path: 'parent' })
  } else if (originalDoc && type !== originalDoc.type) {
    await checkType(req, originalDoc.id, type)
  }
  return data
}

const isType = (type: unknown): type is AccountType => type === 'customer' || type === 'integrator'
