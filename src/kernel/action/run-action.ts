import type { Context } from '../context.ts'
import { inTransaction } from '../in-transaction.ts'
import type { Action, Done } from './define-action.ts'

export type ActionCall = { ctx: Context; id: string; sent: unknown }

/**
 * Runs an action from wherever it was called: may the caller do it, is the input sound, is there room for it; then the
 * work, in one transaction where the action joins one.
 * @throws Problem
 */
export const runAction = async (action: Action, { ctx, id, sent }: ActionCall): Promise<Done> => {
  await action.can.authorize(ctx, id)
  const { input, run } = action.prepare(sent)
  const work = () => run(ctx, id)
  const limited = () => (action.limit ? action.limit.run(ctx, input, work) : work())
  return action.transaction === 'joined' ? inTransaction(ctx.req, limited) : limited()
}
