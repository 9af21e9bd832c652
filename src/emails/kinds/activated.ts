import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const activated = {
  label: { en: 'Access active', de: 'Zugang aktiv' },
  template: 'one',
  isSentByHand: true,
  variables: [...loginVariables, 'signInURL', 'signInButton'],
  subject: { en: 'Your access to {{brand}} is active', de: 'Ihr Zugang zu {{brand}} ist aktiv' },
  heading: { en: 'Your access is active', de: 'Ihr Zugang ist aktiv' },
  body: [
    'greeting',
    {
      en: 'From now on you can sign in with this user name or with your e-mail address, and the password you chose.',
      de: 'ab jetzt können Sie sich mit diesem Benutzernamen oder mit Ihrer E-Mail-Adresse und dem gewählten Passwort anmelden.',
    },
    'loginBox',
    'signInButton',
    {
      en: 'If it was not you who activated it, please contact us at once.',
      de: 'Wenn nicht Sie ihn aktiviert haben, wenden Sie sich bitte sofort an uns.',
    },
  ],
} as const satisfies SystemMail
