import type { Payload } from 'payload'
import { textFor } from '../../collections/messaging/translations/text-for.ts'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import type { MailBrand } from '../../emails/mail-brand.ts'
import { renderMail } from '../../emails/render-mail.ts'
import type { StoredMail } from '../../emails/store-mails.ts'
import { unsubscribeLink } from '../../emails/unsubscribe-link.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import type { LockedMailing } from './lock-mailing.ts'
import type { WaitingRecipient } from './read-waiting.ts'

type Asked = {
  payload: Pick<Payload, 'secret'>
  mailing: LockedMailing
  recipient: WaitingRecipient
  brand: MailBrand
  /** The default for recipients without a language. */
  language: Language
}

const kind = 'message'

/** The mail of one recipient: the text in their language if it is written in it, in a frame in their language. */
export const writeMail = ({ payload, mailing, recipient, brand, language: usual }: Asked): StoredMail => {
  const { user, customer, email, language: own } = recipient
  const language = own ? toLanguage(own) : usual
  const { id, purpose } = mailing
  const { words } = textFor(mailing, language)
  const unsubscribeURL = purpose === 'promotion' ? unsubscribeLink(payload, user) : undefined
  const values = {
    subject: String(words.subject),
    body: String(words.body),
    name: nameOfPerson(recipient),
    unsubscribeURL,
  }
  const content = renderMail({ kind, values, brand, language })
  return { kind, to: email ?? '', language, customer, user, mailing: id, ...content }
}
