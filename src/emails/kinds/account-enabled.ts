import type { SystemMail } from '../mail-definition.ts'
import { personVariables } from '../mail-variables.ts'

export const accountEnabled = {
  label: { en: 'Account enabled', de: 'Konto aktiviert' },
  template: 'one',
  isSentByHand: true,
  variables: [...personVariables, 'account', 'signInURL', 'signInButton'],
  subject: {
    en: '“{{account}}” is enabled again at {{brand}}',
    de: '„{{account}}“ ist bei {{brand}} wieder aktiviert',
  },
  heading: { en: 'Your account is enabled again', de: 'Ihr Konto ist wieder aktiviert' },
  body: [
    'greeting',
    {
      en: 'The users of “{{account}}” can sign in again, and what ran before runs again.',
      de: 'die Benutzer von „{{account}}“ können sich wieder anmelden, und was vorher lief, läuft wieder.',
    },
    'signInButton',
  ],
} as const satisfies SystemMail
