import type { Endpoint } from 'payload'
import { countAudience } from './count-audience.ts'
import { progress } from './progress.ts'
import { recipients } from './recipients.ts'
import { resendFailedMails } from './resend-failed.ts'
import { stop } from './stop.ts'

/** What is asked of a mailing beside reading and starting it. */
export const mailingEndpoints: Endpoint[] = [countAudience, progress, recipients, stop, resendFailedMails]
