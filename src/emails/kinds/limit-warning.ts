import type { SystemMail } from '../mail-definition.ts'
import { accountVariables } from '../mail-variables.ts'

export const limitWarning = {
  label: { en: 'Limit nearly reached', de: 'Limit fast erreicht' },
  template: 'one',
  isSentByHand: false,
  variables: [...accountVariables, 'meter', 'used', 'limit'],
  subject: {
    en: '“{{account}}” has used {{used}} of {{limit}} ({{meter}})',
    de: '„{{account}}“ hat {{used}} von {{limit}} verbraucht ({{meter}})',
  },
  heading: { en: 'A limit is nearly reached', de: 'Ein Limit ist fast erreicht' },
  body: [
    'greeting',
    {
      en: 'One of the limits of your account is nearly used up. Beyond it, more is refused.',
      de: 'eines der Limits Ihres Kontos ist fast ausgeschöpft. Ist es erreicht, wird alles Weitere abgelehnt.',
    },
    'detailsBox',
    'signInButton',
    {
      en: 'If you need more, please contact us.',
      de: 'Wenn Sie mehr benötigen, wenden Sie sich bitte an uns.',
    },
  ],
} as const satisfies SystemMail
