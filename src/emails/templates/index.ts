import type { Language } from '../../i18n/language.ts'
import type { MailContent } from '../render/mail-content.ts'
import { activatedMail } from './activated-mail.ts'
import { activationMail } from './activation-mail.ts'
import { emailChangedMail } from './email-changed-mail.ts'
import { emailConfirmMail } from './email-confirm-mail.ts'
import { messageMail } from './message-mail.ts'
import { passwordChangedMail } from './password-changed-mail.ts'
import { passwordResetMail } from './password-reset-mail.ts'
import type { MailValues } from './mail-values.ts'
import { welcomeMail } from './welcome-mail.ts'

export type Template<K extends keyof MailValues> = (args: {
  values: MailValues[K]
  brand: string
  language: Language
}) => MailContent

export const mailTemplates: { [K in keyof MailValues]: Template<K> } = {
  welcome: welcomeMail,
  activation: activationMail,
  activated: activatedMail,
  'email-confirm': emailConfirmMail,
  'email-changed': emailChangedMail,
  'password-reset': passwordResetMail,
  'password-changed': passwordChangedMail,
  message: messageMail,
}
