import type { Language } from '../../i18n/language.ts'
import type { MailContent } from '../render/mail-content.ts'
import { alertMail } from './alert-mail.ts'
import type { MailValues } from './mail-values.ts'
import { messageMail } from './message-mail.ts'
import type { StoredTemplate } from './stored-template.ts'
import { systemMail } from './system-mail.ts'

export type Template<K extends keyof MailValues> = (args: {
  values: MailValues[K]
  brand: string
  language: Language
  /** What staff made of this kind of mail. */
  template?: StoredTemplate | null
}) => MailContent

export const mailTemplates: { [K in keyof MailValues]: Template<K> } = {
  welcome: systemMail('welcome'),
  activation: systemMail('activation'),
  activated: systemMail('activated'),
  'email-confirm': systemMail('email-confirm'),
  'email-changed': systemMail('email-changed'),
  'password-reset': systemMail('password-reset'),
  'password-changed': systemMail('password-changed'),
  'account-disabled': systemMail('account-disabled'),
  'account-enabled': systemMail('account-enabled'),
  'limit-warning': systemMail('limit-warning'),
  message: messageMail,
  alert: alertMail,
}
