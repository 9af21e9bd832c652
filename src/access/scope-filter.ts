import { sql, type SQL } from 'drizzle-orm'
import { inSubtree } from '../database/sql/in-subtree.ts'
import type { Actor } from '../kernel/actor.ts'

/** In a statement about `customers`: restricts it to those the caller may see. */
export const scopeFilter = (actor: Actor): SQL =>
  actor.kind === 'account' ? sql`and ${inSubtree('path', actor.path)}` : sql``
