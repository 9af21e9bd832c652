import { sql, type SQL } from 'drizzle-orm'
import { inSubtree } from '../../database/sql/in-subtree.ts'
import type { KnownActor } from '../../kernel/actor.ts'

/** In a statement: `and …` for what lies in the reader's sight; nothing for staff, who see all. */
export const inSight = (actor: KnownActor, column: 'path' | 'owner_path'): SQL =>
  actor.kind === 'account' ? sql`and ${inSubtree(column, actor.path)}` : sql``
