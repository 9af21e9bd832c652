import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { defaultDepth } from '../../../../domain/accounts/tree-position.ts'

/** The maximum depth of the tree, as set in the settings. */
export const maximumDepth = async (req: PayloadRequest): Promise<number> => {
  const [settings] = await runSql(req, sql`select account_depth::int as depth from settings limit 1`)
  return typeof settings?.depth === 'number' ? settings.depth : defaultDepth
}
