import { sql, type SQL } from 'drizzle-orm'
import { inSubtree } from '../database/sql/in-subtree.ts'
import type { Actor } from '../kernel/actor.ts'

/** In a statement about `customers`: only those that the caller may see, as a condition beside others. */
export const scopeFilter = (actor: Actor): SQL =>
  actor.kind === 'account' ? sql`and ${inSubtree('path', actor.path)}` : sql``
