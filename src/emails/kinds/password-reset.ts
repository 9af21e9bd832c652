import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const passwordReset = {
  label: { en: 'New password requested', de: 'Neues Passwort angefordert' },
  template: 'one',
  isSentByHand: false,
  variables: [...loginVariables, 'minutes', 'link'],
  link: { button: { en: 'Choose a new password', de: 'Neues Passwort wählen' }, isSecret: true },
  subject: { en: 'Choose a new password for {{brand}}', de: 'Neues Passwort für {{brand}} wählen' },
  heading: { en: 'Choose a new password', de: 'Neues Passwort wählen' },
  body: [
    'greeting',
    {
      en: 'A new password was requested for this user.',
      de: 'für diesen Benutzer wurde ein neues Passwort angefordert.',
    },
    'loginBox',
    'link',
    {
      en: 'The link works once, within the next {{minutes}} minutes.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{minutes}} Minuten.',
    },
    {
      en: 'If it was not you who asked for this, you need not do anything: your password stays as it is.',
      de: 'Wenn nicht Sie das angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
    },
  ],
} as const satisfies SystemMail
