import { env } from '../env.ts'

export type MailSender = { name: string; address: string }

/** The sender of mails: from the settings, else the brand at the host of the public URL. */
export const mailSender = (settings: {
  brandName?: string | null
  mailFrom?: string | null
}): MailSender => ({
  name: settings.brandName || 'Clientele',
  address: settings.mailFrom || `no-reply@${new URL(env.publicURL).hostname}`,
})
