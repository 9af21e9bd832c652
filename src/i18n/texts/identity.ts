import type { Texts } from '../text.ts'

export const identityTexts = {
  required: { en: 'Please fill in this field.', de: 'Bitte füllen Sie dieses Feld aus.' },
  invalid: { en: 'Please enter a text here.', de: 'Bitte geben Sie hier einen Text ein.' },
  tooLong: { en: 'This is too long.', de: 'Das ist zu lang.' },
  sessionsEnded: {
    en: 'The user was signed out everywhere.',
    de: 'Der Benutzer wurde überall abgemeldet.',
  },
  sessionEnded: { en: 'This session was ended.', de: 'Diese Sitzung wurde beendet.' },
  resetRequested: {
    en: 'If there is such a user, an e-mail with a link is on its way. The link works for {minutes} minutes.',
    de: 'Wenn es diesen Benutzer gibt, ist eine E-Mail mit einem Link unterwegs. Der Link gilt {minutes} Minuten.',
  },
} as const satisfies Texts
