import type { Texts } from '../text.ts'

export const emailTexts = {
  singular: { en: 'E-mail', de: 'E-Mail' },
  plural: { en: 'E-mails', de: 'E-Mails' },
  description: {
    en: 'Every mail that was sent or is waiting to be sent.',
    de: 'Alle E-Mails, die gesendet wurden oder auf den Versand warten.',
  },
  to: { en: 'To', de: 'An' },
  subject: { en: 'Subject', de: 'Betreff' },
  text: { en: 'Content', de: 'Inhalt' },
  textHelp: {
    en: 'Links that sign someone in or change a password are never shown here.',
    de: 'Links, mit denen man sich anmeldet oder ein Passwort ändert, werden hier nie gezeigt.',
  },
  hiddenLink: { en: '[link shown only to the recipient]', de: '[Link nur für den Empfänger sichtbar]' },
  hiddenContent: {
    en: 'The content of this mail is shown only to its recipient.',
    de: 'Der Inhalt dieser E-Mail ist nur für den Empfänger sichtbar.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindWelcome: { en: 'Welcome', de: 'Willkommen' },
  kindPasswordReset: { en: 'New password requested', de: 'Neues Passwort angefordert' },
  kindPasswordChanged: { en: 'Password changed', de: 'Passwort geändert' },
  kindOther: { en: 'Other', de: 'Sonstige' },
  state: { en: 'State', de: 'Zustand' },
  stateQueued: { en: 'Waiting', de: 'Wartet' },
  stateSent: { en: 'Sent', de: 'Gesendet' },
  stateFailed: { en: 'Failed', de: 'Fehlgeschlagen' },
  attempts: { en: 'Attempts', de: 'Versuche' },
  lastError: { en: 'Last problem', de: 'Letztes Problem' },
  sentAt: { en: 'Sent at', de: 'Gesendet am' },
  customer: { en: 'Customer', de: 'Kunde' },
  user: { en: 'User', de: 'Benutzer' },
  language: { en: 'Language', de: 'Sprache' },
  resendImpossible: {
    en: 'This mail cannot be sent again, because its one-time link is no longer kept. Please send a new one.',
    de: 'Diese E-Mail kann nicht erneut gesendet werden, weil ihr Einmal-Link nicht mehr aufbewahrt wird. Bitte senden Sie eine neue.',
  },
} as const satisfies Texts
