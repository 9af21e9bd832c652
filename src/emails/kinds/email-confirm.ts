import type { SystemMail } from '../mail-definition.ts'
import { loginVariables } from '../mail-variables.ts'

export const emailConfirm = {
  label: { en: 'Confirm an e-mail address', de: 'E-Mail-Adresse bestätigen' },
  template: 'one',
  isSentByHand: false,
  variables: [...loginVariables, 'hours', 'link'],
  link: { button: { en: 'Confirm this address', de: 'Adresse bestätigen' }, isSecret: true },
  subject: {
    en: 'Confirm your new address for {{brand}}',
    de: 'Bestätigen Sie Ihre neue Adresse für {{brand}}',
  },
  heading: { en: 'Confirm your new address', de: 'Bestätigen Sie Ihre neue Adresse' },
  body: [
    'greeting',
    {
      en: 'This address is to become the one of the following user. Until you confirm it, the old one stays.',
      de: 'diese Adresse soll künftig für den folgenden Benutzer gelten. Bis Sie sie bestätigen, bleibt es bei der alten.',
    },
    'loginBox',
    'link',
    {
      en: 'The link works once, within the next {{hours}} hours.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{hours}} Stunden.',
    },
    {
      en: 'If you do not know what this is about, you need not do anything.',
      de: 'Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    },
  ],
} as const satisfies SystemMail
