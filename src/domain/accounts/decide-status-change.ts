import type { Status } from './effective-status.ts'

/** An account's own switch. Only while it is off has it a reason, and a time at which it goes on by itself. */
export type StatusChange = { status: Status; reason: string | null; until: Date | null }

export type StatusChangeRefusal = {
  at: 'reason' | 'until'
  code: 'only_while_disabled' | 'not_in_future' | 'too_far'
}

const lastYear = 9999

/**
 * What a switch becomes. `asked` is the whole of it as its caller wants it, with what is stored where nothing else was
 * said: switching on takes reason and time away, unless they were given along, which makes no sense. A time counts when
 * it is set, not when it is merely still there.
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
