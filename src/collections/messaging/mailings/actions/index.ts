import { countMailing } from './count.ts'
import { mailingProgress } from './progress.ts'
import { mailingRecipients } from './recipients.ts'
import { resendFailedMails } from './resend-failed.ts'
import { stopMailingAction } from './stop.ts'

/** The actions of mailings. */
export const mailingActions = [
  countMailing,
  mailingProgress,
  mailingRecipients,
  stopMailingAction,
  resendFailedMails,
]
