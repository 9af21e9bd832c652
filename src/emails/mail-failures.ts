import { emailTexts } from '../i18n/texts/emails.ts'
import type { Text } from '../i18n/text.ts'

/** Why a mail failed. `lastError` contains the code and the server's reply: `rejected: 550 No such user`. */
export const mailFailures = {
  rejected: emailTexts.failureRejected,
  deferred: emailTexts.failureDeferred,
  sender: emailTexts.failureSender,
  login: emailTexts.failureLogin,
  encryption: emailTexts.failureEncryption,
  unreachable: emailTexts.failureUnreachable,
  timeout: emailTexts.failureTimeout,
  expired: emailTexts.failureExpired,
  unreadable: emailTexts.failureUnreadable,
  unsubscribed: emailTexts.failureUnsubscribed,
  withdrawn: emailTexts.failureWithdrawn,
  other: emailTexts.failureOther,
} as const satisfies Record<string, Text>

export type MailFailureCode = keyof typeof mailFailures

export const isMailFailureCode = (code: string): code is MailFailureCode => Object.hasOwn(mailFailures, code)
