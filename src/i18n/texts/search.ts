import type { Texts } from '../text.ts'

export const searchTexts = {
  label: { en: 'Search', de: 'Suche' },
  small: { en: 'Search', de: 'Suchen' },
  large: {
    en: 'Name, user name, e-mail, phone, domain or number',
    de: 'Name, Benutzername, E-Mail, Telefon, Domain oder Nummer',
  },
  answers: { en: 'Answers', de: 'Treffer' },
  searching: { en: 'Searching …', de: 'Suche läuft …' },
  found: { en: '{count} found.', de: '{count} gefunden.' },
  foundOne: { en: '1 found.', de: '1 gefunden.' },
  none: {
    en: 'Nothing found for “{text}”. Check the spelling or try the phone or e-mail.',
    de: 'Nichts gefunden zu „{text}“. Prüfen Sie die Schreibweise oder versuchen Sie es mit Telefon oder E-Mail.',
  },
  all: { en: 'Show all customers with “{text}”', de: 'Alle Kunden mit „{text}“ zeigen' },
  off: { en: 'Off', de: 'Aus' },
  locked: { en: 'Locked', de: 'Gesperrt' },
  failed: {
    en: 'The search did not answer. Type on to try again.',
    de: 'Die Suche hat nicht geantwortet. Tippen Sie weiter, um es noch einmal zu versuchen.',
  },
  signedOut: {
    en: 'You are signed out. Reload the page to sign in again.',
    de: 'Sie sind abgemeldet. Laden Sie die Seite neu, um sich wieder anzumelden.',
  },
} as const satisfies Texts

export const shortcutTexts = {
  heading: { en: 'Keyboard shortcuts', de: 'Tastenkürzel' },
  search: { en: 'Search', de: 'Suchen' },
  create: { en: 'Create something new', de: 'Neu anlegen' },
  edit: { en: 'Edit', de: 'Bearbeiten' },
  help: { en: 'Show these shortcuts', de: 'Diese Tastenkürzel zeigen' },
  or: { en: 'or', de: 'oder' },
  where: {
    en: 'They work wherever you are not typing in a field.',
    de: 'Sie gelten überall, wo Sie nicht gerade in ein Feld tippen.',
  },
  switch: { en: 'Use single keys as shortcuts', de: 'Einzelne Tasten als Kürzel verwenden' },
  switchHelp: {
    en: 'Kept in this browser. {keys} and ? work either way.',
    de: 'Gilt in diesem Browser. {keys} und ? gehen immer.',
  },
  close: { en: 'Close', de: 'Schließen' },
} as const satisfies Texts
