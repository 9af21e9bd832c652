import { sql } from 'drizzle-orm'
import { createLocalReq, type CollectionSlug, type PayloadRequest } from 'payload'
import { runSql } from '../../../database/run-sql.ts'
import type { Reversal } from '../../../domain/undo/reversal.ts'
import type { Context } from '../../../kernel/context.ts'
import { logFailure } from '../../../kernel/errors/log-failure.ts'
import { toErrorEntry } from '../../../kernel/errors/to-error-response.ts'
import { toProblem } from '../../../kernel/errors/to-problem.ts'
import { inTransaction } from '../../../kernel/in-transaction.ts'
import { freshRequest } from '../../../payload/request/fresh-request.ts'
import { tableOf } from '../../trash/operations/owned-tables.ts'
import type { BulkOutput } from '../bulk-output.ts'

type Rows = {
  collection: CollectionSlug
  action: string
  ids: readonly string[]
  versions: ReadonlyMap<string, string> | undefined
  /** The arguments, for the log. */
  facts: object
  /** Changes one document by the operation of the single call; returns what leads back, null after no change. */
  change: (req: PayloadRequest, id: string) => Promise<Reversal | null>
}

/**
 * Changes documents one after the other, each in a transaction of its own and with the rules of the single call: a
 * refused one stops none of the others. Each change is one line of the log.
 */
export const runRows = async (ctx: Context, { ids, ...rows }: Rows): Promise<BulkOutput> => {
  const results: BulkOutput['results'] = []
  for (const id of ids) results.push(await runRow(ctx, id, rows))
  return { results }
}

const runRow = async (
  { payload, req, actor, language, requestId }: Context,
  id: string,
  { collection, action, versions, facts, change }: Omit<Rows, 'ids'>,
): Promise<BulkOutput['results'][number]> => {
  const headers = withVersion(req.headers, versions?.get(id))
  const own = await createLocalReq({ req: { ...freshRequest(req), headers } }, payload)
  try {
    const { undo, version } = await inTransaction(own, async () => {
      const before = await readVersion(own, collection, id)
      const reversal = await change(own, id)
      const after = await readVersion(own, collection, id)
      return { undo: before === after ? null : reversal, version: after }
    })
    if (undo)
      payload.logger.info({ msg: `${collection}.${action}`, requestId, actor, target: id, after: facts })
    return { id, ok: true, ...(version && { version }), ...(undo && { undo }) }
  } catch (error) {
    const problem = toProblem(error, { isSignedIn: true })
    logFailure(payload.logger, error, problem, requestId)
    return { id, ok: false, ...toErrorEntry(problem, { language, requestId }) }
  }
}

/** The header of the bulk call itself is about none of its documents. */
const withVersion = (sent: Headers, version: string | undefined): Headers => {
  const headers = new Headers(sent)
  headers.delete('if-match')
  if (version !== undefined) headers.set('if-match', version)
  return headers
}

const readVersion = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<string | undefined> => {
  const [row] = await runSql(req, sql`select updated_at from ${tableOf(collection)} where id = ${id}`)
  return row ? new Date(String(row.updated_at)).toISOString() : undefined
}
