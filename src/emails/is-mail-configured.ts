import { env } from '../env.ts'

/** Whether this installation has a mail server. Without one, mails wait in the list and are sent once it has. */
export const isMailConfigured = (): boolean => env.SMTP_URL !== undefined
