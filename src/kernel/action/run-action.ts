import type { Context } from '../context.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Action, AuditFacts } from './define-action.ts'

type Call = { ctx: Context; id: string; sent: unknown }

/**
 * Runs an action from wherever it was called: may the caller do it, is the input sound, is there room for it; then the
 * work, in one transaction where the action joins one.
 * @throws Problem
 */
export const runAction = async (
  action: Action,
  { ctx, id, sent }: Call,
): Promise<{ output: unknown; graphqlOutput: unknown; status: number }> => {
  await action.can.authorize(ctx, id)
  const { input, run } = action.prepare(sent)
  const once = () => run(ctx, id)
  // What is refused by the limit, or waits for it, holds no connection.
  const work = () => (action.transaction === 'joined' ? inTransaction(ctx.req, once) : once())
  const { facts, ...done } = await (action.limit ? action.limit.run(ctx, input, work) : work())
  if (facts) logAction(action, ctx, id, facts)
  return done
}

/** One line of the log for each thing that was done. */
const logAction = (
  { on, verb }: Action,
  { payload, actor, requestId }: Context,
  id: string,
  facts: AuditFacts,
) => payload.logger.info({ msg: `${on}.${verb}`, requestId, actor, target: id || undefined, ...facts })
