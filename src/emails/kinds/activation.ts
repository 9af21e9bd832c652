import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const activation = {
  label: { en: 'Activation', de: 'Aktivierung' },
  template: 'one',
  isSentByHand: false,
  variables: [...loginVariables, 'hours', 'link'],
  link: { button: { en: 'Choose a password', de: 'Passwort wählen' }, isSecret: true },
  subject: { en: 'Activate your access to {{brand}}', de: 'Aktivieren Sie Ihren Zugang zu {{brand}}' },
  heading: { en: 'Welcome to {{brand}}', de: 'Willkommen bei {{brand}}' },
  body: [
    'greeting',
    {
      en: 'Access to {{brand}} has been set up for you. With this link you choose your password and sign in.',
      de: 'für Sie wurde ein Zugang zu {{brand}} eingerichtet. Mit diesem Link wählen Sie Ihr Passwort und melden sich an.',
    },
    'loginBox',
    'link',
    {
      en: 'The link works once, within the next {{hours}} hours. A later link replaces it.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{hours}} Stunden. Ein späterer Link ersetzt ihn.',
    },
    {
      en: 'If you do not know what this is about, you need not do anything.',
      de: 'Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    },
  ],
} as const satisfies SystemMail
