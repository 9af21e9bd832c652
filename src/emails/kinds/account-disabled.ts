import type { SystemMail } from '../mail-definition.ts'
import { accountVariables } from '../mail-variables.ts'

export const accountDisabled = {
  label: { en: 'Account disabled', de: 'Konto deaktiviert' },
  template: 'one',
  isSentByHand: true,
  variables: [...accountVariables, 'reason', 'until'],
  subject: {
    en: '“{{account}}” has been disabled at {{brand}}',
    de: '„{{account}}“ wurde bei {{brand}} deaktiviert',
  },
  heading: { en: 'Your account has been disabled', de: 'Ihr Konto wurde deaktiviert' },
  body: [
    'greeting',
    {
      en: 'Until it is enabled again, nobody can sign in for this account, and nothing of it runs.',
      de: 'bis es wieder aktiviert ist, kann sich für dieses Konto niemand anmelden, und nichts davon läuft.',
    },
    'detailsBox',
    {
      en: 'If you have a question about this, please contact us.',
      de: 'Wenn Sie dazu Fragen haben, wenden Sie sich bitte an uns.',
    },
  ],
} as const satisfies SystemMail
