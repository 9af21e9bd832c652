import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { atEnd } from './at-end.ts'

export type ReceivedMail = Email & { messageId: string; envelopeFrom: string; envelopeTo: string[] }

/**
 * The server's behaviour: accepts; does not answer; rejects permanently; rejects temporarily; accepts the mail and
 * never says so; or accepts the mail and says so only when `answerAll` is called.
 */
export type Manner = 'accept' | 'hang' | 'refuse' | 'greylist' | 'mute' | 'withhold'

export type MailServer = {
  url: string
  port: number
  mails: ReceivedMail[]
  /** Recipients of all attempts, accepted or not. */
  offered: string[]
  manner: Manner
  /** Addresses that are rejected permanently, for any behaviour. */
  unknown: Set<string>
  /** Answers all mails whose answers were withheld. */
  answerAll: () => void
  /** Resolves when at least that many mails have arrived. */
  arrived: (count: number) => Promise<ReceivedMail[]>
  /** Resolves after that many attempts for a mail. */
  wasOffered: (times: number) => Promise<void>
  /** Resolves when a recipient has received a mail. */
  mailFor: (recipient: string) => Promise<ReceivedMail>
  stop: () => Promise<void>
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly responseCode: number,
  ) {
    super(message)
  }
}

const refusals = {
  refuse: new Refusal(
    '5.1.1 No such user here, see https://mx.example/why?token=abcdefghijklmnopqrstuvwxyz',
    550,
  ),
  greylist: new Refusal('4.2.0 Greylisted, please come back later', 450),
}

/** A real SMTP server on a free loopback port; ends with the test file. */
export const startMailServer = async ({ port = 0 }: { port?: number } = {}): Promise<MailServer> => {
  const events = new EventEmitter().setMaxListeners(0)
  const changed = async (isReached: () => boolean) => {
    while (!isReached()) await once(events, 'change')
  }
  const withheld: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, answer) => {
      mailServer.offered.push(address)
      events.emit('change')
      const { manner, unknown } = mailServer
      if (unknown.has(address)) return answer(refusals.refuse)
      if (manner === 'hang') return
      answer(manner === 'refuse' || manner === 'greylist' ? refusals[manner] : null)
    },
    onData: (stream, session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const mail = await PostalMime.parse(Buffer.concat(chunks))
        const { mailFrom, rcptTo } = session.envelope
        mailServer.mails.push({
          ...mail,
          messageId: mail.messageId ?? '',
          envelopeFrom: mailFrom ? mailFrom.address : '',
          envelopeTo: rcptTo.map(({ address }) => address),
        })
        if (mailServer.manner === 'withhold') withheld.push(() => answer(null, 'accepted'))
        else if (mailServer.manner !== 'mute') answer(null, 'accepted')
        events.emit('change')
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address()
  const listening = isInet(address) ? address.port : port

  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    mails: [],
    offered: [],
    manner: 'accept',
    unknown: new Set(),
    answerAll: () => withheld.splice(0).forEach((answer) => answer()),
    arrived: async (count) => {
      await changed(() => mailServer.mails.length >= count)
      return mailServer.mails
    },
    wasOffered: (times) => changed(() => mailServer.offered.length >= times),
    mailFor: async (recipient) => {
      const find = () => mailServer.mails.find(({ envelopeTo }) => envelopeTo.includes(recipient))
      await changed(() => find() !== undefined)
      const mail = find()
      if (!mail) throw new Error(`Nothing for ${recipient}`)
      return mail
    },
    stop: () =>
      new Promise((resolve) => (server.server.listening ? server.close(() => resolve()) : resolve())),
  }
  atEnd(() => mailServer.stop())
  return mailServer
}

const isInet = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null
