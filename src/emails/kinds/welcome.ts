import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const welcome = {
  label: { en: 'Welcome', de: 'Willkommen' },
  template: 'one',
  isSentByHand: true,
  variables: [...loginVariables, 'signInURL', 'signInButton'],
  subject: { en: 'Welcome to {{brand}}', de: 'Willkommen bei {{brand}}' },
  heading: { en: 'Welcome to {{brand}}', de: 'Willkommen bei {{brand}}' },
  body: [
    'greeting',
    {
      en: 'Your access to {{brand}} has been set up. You can sign in with this user name or with your e-mail address.',
      de: 'Ihr Zugang zu {{brand}} ist eingerichtet. Sie können sich mit diesem Benutzernamen oder mit Ihrer E-Mail-Adresse anmelden.',
    },
    'loginBox',
    'signInButton',
    {
      en: 'For your safety, the password is never sent by e-mail. If you do not know it, choose “Forgot password?” where you sign in.',
      de: 'Zu Ihrer Sicherheit wird das Passwort nie per E-Mail verschickt. Falls Sie es nicht kennen, wählen Sie bei der Anmeldung „Passwort vergessen?“.',
    },
  ],
} as const satisfies SystemMail
