import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const passwordChanged = {
  label: { en: 'Password changed', de: 'Passwort geändert' },
  template: 'one',
  isSentByHand: true,
  variables: [...loginVariables, 'signInURL', 'signInButton'],
  subject: { en: 'Your password for {{brand}} was changed', de: 'Ihr Passwort für {{brand}} wurde geändert' },
  heading: { en: 'Your password was changed', de: 'Ihr Passwort wurde geändert' },
  body: [
    'greeting',
    {
      en: 'The password of this user has just been changed. All other devices were signed out.',
      de: 'das Passwort dieses Benutzers wurde gerade geändert. Alle anderen Geräte wurden abgemeldet.',
    },
    'loginBox',
    'signInButton',
    {
      en: 'If it was not you who changed it, please choose a new password at once with “Forgot password?” where you sign in, and contact us.',
      de: 'Wenn nicht Sie es geändert haben, wählen Sie bitte sofort bei der Anmeldung über „Passwort vergessen?“ ein neues Passwort und wenden Sie sich an uns.',
    },
  ],
} as const satisfies SystemMail
