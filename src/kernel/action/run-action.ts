import type { Context } from '../context.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Action, Done } from './define-action.ts'

export type ActionCall = { ctx: Context; id: string; sent: unknown }

/**
 * Runs an action for any transport: authorize, parse the input, apply the limit; then the work, in one transaction if
 * the action joins one.
 * @throws Problem
 */
export const runAction = async (action: Action, { ctx, id, sent }: ActionCall): Promise<Done> => {
  await action.can.authorize(ctx, id)
  const { input, run } = action.prepare(sent)
  const once = () => run(ctx, id)
  // What is refused by the limit, or waits for it, holds no connection.
  const work = () => (action.transaction === 'joined' ? inTransaction(ctx.req, once) : once())
  return action.limit ? action.limit.run(ctx, input, work) : work()
}
