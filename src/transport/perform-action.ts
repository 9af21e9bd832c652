import type { Action, Done } from '../kernel/action/define-action.ts'
import { runAction, type ActionCall } from '../kernel/action/run-action.ts'
import { afterCommit } from '../payload/adapter/after-commit.ts'

/**
 * Runs an action for a caller, and writes one line of the log for what it did, once that is committed.
 * @throws Problem
 */
export const performAction = async (action: Action, call: ActionCall): Promise<Done> => {
  const done = await runAction(action, call)
  const { ctx, id } = call
  const { actor, payload, req, requestId } = ctx
  if (done.facts) {
    const line = {
      msg: `${action.on}.${action.verb}`,
      requestId,
      actor,
      target: id || undefined,
      ...done.facts,
    }
    await afterCommit(req, () => payload.logger.info(line))
  }
  return done
}
