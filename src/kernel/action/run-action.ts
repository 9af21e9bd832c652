import type { Context } from '../context.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Action, AuditFacts } from './define-action.ts'

type Call = { ctx: Context; id: string; sent: unknown }

/**
 * Runs an action for any transport: authorize, parse the input, apply the limit; then the work, in one transaction if
 * the action joins one.
 * @throws Problem
 */
export const runAction = async (
  action: Action,
  { ctx, id, sent }: Call,
): Promise<{ output: unknown; graphqlOutput: unknown; status: number }> => {
  await action.can.authorize(ctx, id)
  const { input, run } = action.prepare(sent)
  const work = () => run(ctx, id)
  const limited = () => (action.limit ? action.limit.run(ctx, input, work) : work())
  const { facts, ...done } =
    action.transaction === 'joined' ? await inTransaction(ctx.req, limited) : await limited()
  if (facts) logAction(action, ctx, id, facts)
  return done
}

/** Logs one line for each completed action. */
const logAction = (
  { on, verb }: Action,
  { payload, actor, requestId }: Context,
  id: string,
  facts: AuditFacts,
) => payload.logger.info({ msg: `${on}.${verb}`, requestId, actor, target: id || undefined, ...facts })
