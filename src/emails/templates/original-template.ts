import type { SystemTemplateKind } from '../../domain/messaging/template-kind.ts'
import type { VariableName } from '../../domain/messaging/template-variables.ts'
import type { Inline, RichBlock } from '../../domain/rich-text/rich-text.ts'
import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { mailTexts as texts } from '../../i18n/texts/emails.ts'
import type { MailTemplate } from './mail-template.ts'

/** After the heading: paragraphs of words, and the variables that stand alone. */
type Original = { subject: Text; heading: Text; body: (Text | VariableName)[] }

const originals: Record<SystemTemplateKind, Original> = {
  welcome: {
    subject: texts.welcome.subject,
    heading: texts.welcome.subject,
    body: ['greeting', texts.welcome.body, 'loginBox', 'signInButton', texts.welcome.password],
  },
  activation: {
    ...texts.activation,
    body: [
      'greeting',
      texts.activation.body,
      'loginBox',
      'link',
      texts.activation.validity,
      texts.activation.notYou,
    ],
  },
  activated: {
    ...texts.activated,
    body: ['greeting', texts.activated.body, 'loginBox', 'signInButton', texts.activated.notYou],
  },
  'password-reset': {
    ...texts.passwordReset,
    body: [
      'greeting',
      texts.passwordReset.body,
      'loginBox',
      'link',
      texts.passwordReset.validity,
      texts.passwordReset.notYou,
    ],
  },
  'password-changed': {
    ...texts.passwordChanged,
    body: ['greeting', texts.passwordChanged.body, 'loginBox', 'signInButton', texts.passwordChanged.notYou],
  },
  'email-confirm': {
    ...texts.emailConfirm,
    body: [
      'greeting',
      texts.emailConfirm.body,
      'loginBox',
      'link',
      texts.emailConfirm.validity,
      texts.emailConfirm.notYou,
    ],
  },
  'email-changed': {
    ...texts.emailChanged,
    body: ['greeting', texts.emailChanged.body, 'loginBox', texts.emailChanged.notYou],
  },
  'account-disabled': {
    ...texts.accountDisabled,
    body: ['greeting', texts.accountDisabled.body, 'detailsBox', texts.accountDisabled.contact],
  },
  'account-enabled': {
    ...texts.accountEnabled,
    body: ['greeting', texts.accountEnabled.body, 'signInButton'],
  },
  'limit-warning': {
    ...texts.limitWarning,
    body: ['greeting', texts.limitWarning.body, 'detailsBox', 'signInButton', texts.limitWarning.contact],
  },
}

/** What a mail says until staff write it anew. */
export const originalTemplate = (kind: SystemTemplateKind, language: Language): MailTemplate => {
  const { subject, heading, body } = originals[kind]
  return {
    subject: subject[language],
    blocks: [
      { kind: 'heading', level: 2, inlines: words(heading[language]) },
      ...body.map((part): RichBlock => {
        const text = typeof part === 'string' ? `{{${part}}}` : part[language]
        return { kind: 'paragraph', inlines: words(text) }
      }),
    ],
  }
}

const words = (text: string): Inline[] => [
  { kind: 'text', text, isBold: false, isItalic: false, isUnderlined: false, isStruck: false },
]
