import addressparser from 'nodemailer/lib/addressparser'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import { defaultLanguage } from '../i18n/language.ts'
import { emailTexts } from '../i18n/texts/emails.ts'
import { mailSender } from './mail-sender.ts'
import { storeMails } from './store-mails.ts'

/**
 * Mails that Payload sends itself are queued in the outbox, one row for each recipient. Their content is unknown here,
 * so all of it is treated as secret.
 */
export const outboxEmailAdapter: EmailAdapter<string[]> = ({ payload }) => {
  const sender = mailSender({})
  return {
    name: 'outbox',
    defaultFromName: sender.name,
    defaultFromAddress: sender.address,
    sendEmail: async (message) => {
      const ids: string[] = []
      for (const to of addressesOf(message.to)) {
        const mail = {
          kind: 'other' as const,
          to,
          language: defaultLanguage,
          subject: message.subject ?? '',
          html: stringOf(message.html),
          text: stringOf(message.text),
          shownText: emailTexts.hiddenContent[defaultLanguage],
          hasSecret: true,
          isSealed: true,
        }
        ids.push(...(await storeMails({ payload }, [mail])))
      }
      return ids
    },
  }
}

const addressesOf = (to: SendEmailOptions['to']): string[] => {
  if (to === undefined) return []
  if (Array.isArray(to)) return to.flatMap(addressesOf)
  if (typeof to !== 'string') return to.address ? [to.address] : []
  return addressparser(to, { flatten: true }).map(({ address }) => address)
}

const stringOf = (content: unknown): string => (typeof content === 'string' ? content : '')
