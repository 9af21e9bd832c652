import type { Texts } from '../text.ts'

/** Users who have not chosen a password yet. */
export const invitationTexts = {
  label: { en: 'Pending invitations', de: 'Offene Einladungen' },
  intro: {
    en: 'Users who have not chosen a password yet. A new link replaces the one before.',
    de: 'Benutzer, die noch kein Passwort gewählt haben. Ein neuer Link ersetzt den vorigen.',
  },
  none: { en: 'Everybody has chosen a password.', de: 'Alle haben ein Passwort gewählt.' },
  person: { en: 'User', de: 'Benutzer' },
  account: { en: 'Account', de: 'Konto' },
  staff: { en: 'Your staff', de: 'Ihre Mitarbeiter' },
  invited: { en: 'Invited', de: 'Eingeladen' },
  link: { en: 'Link', de: 'Link' },
  linkOpen: { en: 'Works until {moment}', de: 'Gültig bis {moment}' },
  linkNone: { en: 'No link works', de: 'Kein gültiger Link' },
  actions: { en: 'Actions', de: 'Aktionen' },
  mail: { en: 'Mail a new link', de: 'Neuen Link senden' },
  show: { en: 'Show a new link', de: 'Neuen Link anzeigen' },
  withdraw: { en: 'Withdraw', de: 'Zurückziehen' },
  withdrawHeading: { en: 'Withdraw the invitation of {name}?', de: 'Einladung von {name} zurückziehen?' },
  withdrawHelp: {
    en: 'The link no longer works, and the user goes into the trash. You can restore them from there.',
    de: 'Der Link gilt nicht mehr, und der Benutzer kommt in den Papierkorb. Von dort können Sie ihn wiederherstellen.',
  },
  linkHeading: { en: 'Activation link for {name}', de: 'Aktivierungslink für {name}' },
  linkHelp: {
    en: 'Give it to this person only. It works once, until {until}, and earlier links no longer work.',
    de: 'Geben Sie ihn nur dieser Person. Er gilt einmal, bis {until}, und frühere Links gelten nicht mehr.',
  },
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied', de: 'Kopiert' },
  done: { en: 'Done', de: 'Fertig' },
  more: { en: 'Show more', de: 'Mehr anzeigen' },
  pendingHere: {
    en: 'This user is not active yet. An activation link lets them choose a password.',
    de: 'Dieser Benutzer ist noch nicht aktiv. Mit einem Aktivierungslink wählt er sein Passwort.',
  },
} as const satisfies Texts
