import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const emailTaken = {
  label: { en: 'E-mail address already in use', de: 'E-Mail-Adresse schon vergeben' },
  template: 'one',
  isSentByHand: false,
  variables: loginVariables,
  subject: { en: 'You already have access to {{brand}}', de: 'Sie haben schon einen Zugang zu {{brand}}' },
  heading: { en: 'Your address is already in use', de: 'Ihre Adresse ist schon vergeben' },
  body: [
    'greeting',
    {
      en: 'Somebody wants to use this address for another user. That is not possible, because it belongs to the following one. Nothing was changed.',
      de: 'diese Adresse soll für einen anderen Benutzer verwendet werden. Das geht nicht, weil sie schon zum folgenden gehört. Es wurde nichts geändert.',
    },
    'loginBox',
    {
      en: 'If it was you, please sign in as this user, or choose another address for the other one.',
      de: 'Wenn Sie das waren, melden Sie sich bitte mit diesem Benutzer an, oder wählen Sie für den anderen eine andere Adresse.',
    },
    {
      en: 'If you do not know what this is about, you need not do anything.',
      de: 'Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    },
  ],
} as const satisfies SystemMail
