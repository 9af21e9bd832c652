import { isRecord } from '../../kernel/is-record.ts'
import type { RecipientCount } from '../../collections/messaging/messages/operations/count-recipients.ts'

const reasons = ['cannotSignIn', 'wantNoMessages', 'wantNoAdvertising', 'areNoTesters'] as const

export const leftOutReasons: readonly (keyof RecipientCount['leftOut'])[] = reasons

/** The API's answer about the recipients of a draft; undefined if it has another shape. */
export const readRecipientCount = (body: unknown): RecipientCount | undefined => {
  if (!isRecord(body) || typeof body.recipients !== 'number' || !isRecord(body.leftOut)) return undefined
  const { leftOut } = body
  const count = (reason: (typeof reasons)[number]) => Number(leftOut[reason] ?? 0)
  return {
    recipients: body.recipients,
    leftOut: {
      cannotSignIn: count('cannotSignIn'),
      wantNoMessages: count('wantNoMessages'),
      wantNoAdvertising: count('wantNoAdvertising'),
      areNoTesters: count('areNoTesters'),
    },
  }
}
