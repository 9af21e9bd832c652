import { env } from '../env.ts'

/** Whether this installation has a mail server. Without one, mails stay queued and are sent once it is configured. */
export const isMailConfigured = (): boolean => env.SMTP_URL !== undefined
