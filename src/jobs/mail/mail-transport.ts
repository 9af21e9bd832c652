import { createTransport } from 'nodemailer'
import type { MailBody } from '../../emails/mail-body.ts'
import { mailSender } from '../../emails/mail-sender.ts'
import { headerNameOf, mailHeaders, type MailToSend } from './mail-headers.ts'
import { smtpTimeouts } from './smtp-timeouts.ts'
import type { BrandImage } from '../../domain/brand/brand-image.ts'
import { logoContentId } from '../../emails/mail-brand.ts'

type Body = MailBody & { logo?: BrandImage | undefined }

type Options = { smtpURL: string; connections: number }

type Ends = {
  /** Aborts at any time. */
  now: AbortSignal
  /** Aborts only before the server has got all of the mail: after that it may deliver it, whoever waits. */
  beforeHandover: AbortSignal
}

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
    ...smtpTimeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(isLocal ? { tls: { rejectUnauthorized: false } } : { requireTLS: username !== '' }),
  })

  // Each failure is reported with its mail; without a listener this event would end the process.
  transport.on('error', () => undefined)

  const handedOver = new Set<string>()
  transport.use('stream', ({ message }, done) => {
    message.processFunc((data) => data.once('end', () => handedOver.add(message.messageId())))
    done()
  })

  /** Resolves when the server has accepted the mail. */
  const send = async (mail: MailToSend, { html, text, logo }: Body, ends: Ends): Promise<void> => {
    const from = mailSender(mail)
    const { messageId, date } = mail
    const ending = new AbortController()
    const leave = () => {
      if (!handedOver.has(messageId)) ending.abort()
    }
    if (ends.beforeHandover.aborted) leave()
    ends.beforeHandover.addEventListener('abort', leave)
    try {
      await transport.sendMail({
        headers: mailHeaders(mail, from),
        normalizeHeaderKey: headerNameOf,
        to: { name: '', address: mail.to },
        envelope: { from: from.address, to: [mail.to] },
        ...{ messageId, date, html, text },
        ...(logo && { attachments: [attachLogo(logo)] }),
        signal: AbortSignal.any([ends.now, ending.signal]),
      })
    } finally {
      ends.beforeHandover.removeEventListener('abort', leave)
      handedOver.delete(messageId)
    }
  }

  return { send, close: () => transport.close() }
}

/** Shown where the HTML names it, and listed as no file. */
const attachLogo = ({ type, bytes }: BrandImage) => ({
  ...{ cid: logoContentId, contentType: type, content: Buffer.from(bytes) },
  contentDisposition: 'inline' as const,
})

export type MailTransport = ReturnType<typeof mailTransport>
