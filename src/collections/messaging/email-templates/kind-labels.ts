import type { TemplateKind } from '../../../domain/messaging/template-kind.ts'
import type { Text } from '../../../i18n/text.ts'
import { emailTexts } from '../../../i18n/texts/emails.ts'

/** Also the names of the product's own templates. */
export const kindLabels: Record<TemplateKind, Text> = {
  welcome: emailTexts.kindWelcome,
  activation: emailTexts.kindActivation,
  activated: emailTexts.kindActivated,
  'password-reset': emailTexts.kindPasswordReset,
  'password-changed': emailTexts.kindPasswordChanged,
  'email-confirm': emailTexts.kindEmailConfirm,
  'email-changed': emailTexts.kindEmailChanged,
  'account-disabled': emailTexts.kindAccountDisabled,
  'account-enabled': emailTexts.kindAccountEnabled,
  'limit-warning': emailTexts.kindLimitWarning,
  message: emailTexts.kindMessage,
}
