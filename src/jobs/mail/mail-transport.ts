import { createTransport } from 'nodemailer'
import { mailSender } from '../../emails/mail-sender.ts'
import type { ClaimedMail } from './claim-mails.ts'

type Options = { smtpURL: string; connections: number }

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/

/**
 * A pool of SMTP connections. Certificates are verified, and a password is never sent unencrypted, except to a server
 * on this machine. Options in the query of the URL (`?tls.rejectUnauthorized=false`) take precedence.
 */
export const mailTransport = ({ smtpURL, connections }: Options) => {
  const { hostname, username } = new URL(smtpURL)
  const isLocal = loopback.test(hostname)
  const transport = createTransport({
    url: smtpURL,
    pool: true,
    maxConnections: connections,
    // A connection lost during a mail may have delivered it: the outbox decides when to retry.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(isLocal ? { tls: { rejectUnauthorized: false } } : { requireTLS: username !== '' }),
  })

  // Each failure is reported with its mail; without a listener this event would end the process.
  transport.on('error', () => undefined)

  return {
    /** Resolves when the server has accepted the mail; `signal` aborts. */
    send: async (mail: ClaimedMail, signal: AbortSignal): Promise<void> => {
      const from = mailSender(mail)
      await transport.sendMail({
        from,
        to: { name: '', address: mail.to },
        envelope: { from: from.address, to: [mail.to] },
        subject: mail.subject,
        html: mail.html,
        text: mail.text,
        messageId: mail.messageId,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        signal,
      })
    },
    close: () => transport.close(),
  }
}

export type MailTransport = ReturnType<typeof mailTransport>
