import type { Texts } from '../text.ts'

/** Logins that wait for their person. */
export const invitationTexts = {
  label: { en: 'Pending invitations', de: 'Offene Einladungen' },
  intro: {
    en: 'Logins that were made and not activated yet. A new link replaces the one before.',
    de: 'Zugänge, die angelegt, aber noch nicht aktiviert wurden. Ein neuer Link ersetzt den vorigen.',
  },
  none: { en: 'Everybody has activated their login.', de: 'Alle haben ihren Zugang aktiviert.' },
  person: { en: 'Person', de: 'Person' },
  account: { en: 'Account', de: 'Konto' },
  staff: { en: 'Your staff', de: 'Ihre Mitarbeiter' },
  invited: { en: 'Invited', de: 'Eingeladen' },
  link: { en: 'Link', de: 'Link' },
  linkOpen: { en: 'Works until {moment}', de: 'Gilt bis {moment}' },
  linkNone: { en: 'No link works', de: 'Kein Link gilt' },
  actions: { en: 'Actions', de: 'Aktionen' },
  mail: { en: 'Mail a new link', de: 'Neuen Link mailen' },
  show: { en: 'Show a new link', de: 'Neuen Link zeigen' },
  withdraw: { en: 'Withdraw', de: 'Zurückziehen' },
  withdrawHeading: { en: 'Withdraw the invitation of {name}?', de: 'Einladung von {name} zurückziehen?' },
  withdrawHelp: {
    en: 'The link no longer works and the login goes into the trash, from where it can be restored.',
    de: 'Der Link gilt nicht mehr und der Zugang kommt in den Papierkorb, aus dem er wiederhergestellt werden kann.',
  },
  linkHeading: { en: 'Activation link for {name}', de: 'Aktivierungslink für {name}' },
  linkHelp: {
    en: 'Give it to this person only. It works once, until {until}, and earlier links no longer work.',
    de: 'Geben Sie ihn nur dieser Person. Er gilt einmal, bis {until}, und frühere Links gelten nicht mehr.',
  },
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  done: { en: 'Done', de: 'Fertig' },
  more: { en: 'Show more', de: 'Mehr zeigen' },
  pendingHere: {
    en: 'This login is not active yet. Its person chooses the password with an activation link.',
    de: 'Dieser Zugang ist noch nicht aktiv. Seine Person wählt das Passwort mit einem Aktivierungslink.',
  },
} as const satisfies Texts
