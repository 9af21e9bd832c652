import type { Status } from './effective-status.ts'

/** An account's own status. Only a disabled account has a reason, and a time at which it is enabled automatically. */
export type StatusChange = { status: Status; reason: string | null; until: Date | null }

export type StatusChangeRefusal = {
  at: 'reason' | 'until'
  code: 'only_while_disabled' | 'not_in_future' | 'too_far'
}

const lastYear = 9999

/**
 * The new status. `asked` is the complete requested status, with the stored values where the request omits them:
 * enabling clears reason and time, and is rejected if the request sets them. The time is validated only when it
 * changes.
 */
export const decideStatusChange = (
  asked: StatusChange,
  stored: StatusChange | null,
  now: Date,
): { becomes: StatusChange } | { refused: StatusChangeRefusal } => {
  const hasNewReason = asked.reason !== null && asked.reason !== (stored?.reason ?? null)
  const hasNewTime = asked.until !== null && asked.until.getTime() !== stored?.until?.getTime()
  if (asked.status === 'enabled') {
    if (hasNewReason) return { refused: { at: 'reason', code: 'only_while_disabled' } }
    if (hasNewTime) return { refused: { at: 'until', code: 'only_while_disabled' } }
    return { becomes: { status: 'enabled', reason: null, until: null } }
  }
  if (hasNewTime && asked.until) {
    if (asked.until <= now) return { refused: { at: 'until', code: 'not_in_future' } }
    if (asked.until.getUTCFullYear() > lastYear) return { refused: { at: 'until', code: 'too_far' } }
  }
  return { becomes: asked }
}
