import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const emailChanged = {
  label: { en: 'E-mail address changed', de: 'E-Mail-Adresse geändert' },
  template: 'one',
  isSentByHand: true,
  variables: loginVariables,
  subject: { en: 'Your address for {{brand}} was changed', de: 'Ihre Adresse für {{brand}} wurde geändert' },
  heading: { en: 'Your e-mail address was changed', de: 'Ihre E-Mail-Adresse wurde geändert' },
  body: [
    'greeting',
    {
      en: 'From now on, our e-mails to you go to another address, and no longer to this one.',
      de: 'ab jetzt senden wir unsere E-Mails an eine andere Adresse und nicht mehr an diese.',
    },
    'loginBox',
    {
      en: 'If it was not you who changed it, please contact us at once.',
      de: 'Wenn nicht Sie sie geändert haben, wenden Sie sich bitte sofort an uns.',
    },
  ],
} as const satisfies SystemMail
