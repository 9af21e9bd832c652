import { isIPv4 } from 'node:net'
import { env } from '../env.ts'

import type { Mailbox } from './headers/format-mailbox.ts'

/** The sender of mails: from the settings, else the brand at the host of the public URL. */
export const mailSender = (settings: { brandName?: string | null; mailFrom?: string | null }): Mailbox => ({
  name: settings.brandName || 'Clientele',
  address: settings.mailFrom || `no-reply@${mailDomain(new URL(env.publicURL).hostname)}`,
})

/** The host of a URL as the domain of an address: an IP address is written as a literal (RFC 5321, 4.1.3). */
export const mailDomain = (hostname: string): string => {
  if (isIPv4(hostname)) return `[${hostname}]`
  return hostname.startsWith('[') ? `[IPv6:${hostname.slice(1)}` : hostname
}
