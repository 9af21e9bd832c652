import type { Texts } from '../text.ts'

export const firstAdministratorTexts = {
  heading: { en: 'Welcome to Clientele', de: 'Willkommen bei Clientele' },
  intro: {
    en: 'Create the first administrator, who sets up everything else.',
    de: 'Legen Sie den ersten Administrator an. Er richtet alles Weitere ein.',
  },
  submit: { en: 'Create and sign in', de: 'Anlegen und anmelden' },
  expiredHeading: { en: 'This link no longer works', de: 'Dieser Link funktioniert nicht mehr' },
  expired: {
    en: 'It has expired, was used already, or there is an administrator by now.',
    de: 'Er ist abgelaufen, wurde schon benutzt, oder es gibt inzwischen einen Administrator.',
  },
  expiredHelp: {
    en: 'Restart the product: while there is no administrator, it prints a new link. Or run this command on the server:',
    de: 'Starten Sie das Produkt neu: Solange es keinen Administrator gibt, zeigt es einen neuen Link. Oder führen Sie auf dem Server diesen Befehl aus:',
  },
} as const satisfies Texts

export const noMailTexts = {
  heading: { en: 'No mail server is set up.', de: 'Es ist kein Mailserver eingerichtet.' },
  body: {
    en: 'E-mails are not sent; they stay in the list of e-mails and can be read there. As soon as SMTP_URL is set, those that wait are sent.',
    de: 'E-Mails werden nicht versendet; sie bleiben in der E-Mail-Liste und sind dort lesbar. Sobald SMTP_URL gesetzt ist, werden die wartenden versendet.',
  },
  forManagers: {
    en: 'E-mails are not sent at the moment. Those that wait go out as soon as your provider has set this up.',
    de: 'E-Mails werden zurzeit nicht versendet. Die wartenden gehen hinaus, sobald Ihr Anbieter das eingerichtet hat.',
  },
  link: { en: 'Open the list of e-mails', de: 'E-Mail-Liste öffnen' },
} as const satisfies Texts

export const choiceTexts = {
  none: { en: 'Nothing found', de: 'Nichts gefunden' },
  placeholder: { en: 'Type to search', de: 'Zum Suchen tippen' },
} as const satisfies Texts

export const shellTexts = {
  choose: { en: 'Choose', de: 'Auswählen' },
  select: { en: 'Select', de: 'Markieren' },
  more: { en: 'More', de: 'Mehr' },
  clear: { en: 'Clear', de: 'Leeren' },
  ascending: { en: 'Sort by {column}, ascending', de: 'Nach {column} aufsteigend sortieren' },
  descending: { en: 'Sort by {column}, descending', de: 'Nach {column} absteigend sortieren' },
} as const satisfies Texts

export const resendTexts = {
  send: { en: 'Send again', de: 'Erneut senden' },
} as const satisfies Texts

/** The tools of the rich text editor, by the names that it has for them. */
export const editorTexts = {
  text: { en: 'Kind of paragraph', de: 'Art des Absatzes' },
  bold: { en: 'Bold', de: 'Fett' },
  italic: { en: 'Italic', de: 'Kursiv' },
  underline: { en: 'Underlined', de: 'Unterstrichen' },
  strikethrough: { en: 'Struck through', de: 'Durchgestrichen' },
  link: { en: 'Link', de: 'Link' },
  orderedList: { en: 'Numbered list', de: 'Nummerierte Liste' },
  unorderedList: { en: 'List', de: 'Liste' },
} as const satisfies Texts

export const pageTexts = {
  notFound: { en: 'Not found', de: 'Nicht gefunden' },
  notFoundHelp: {
    en: 'It does not exist, was deleted, or is none of what you may see. Search for it, or go back to the overview.',
    de: 'Es existiert nicht, wurde gelöscht oder gehört nicht zu dem, was Sie sehen dürfen. Suchen Sie danach, oder gehen Sie zurück zur Übersicht.',
  },
  failed: { en: 'This page could not be loaded', de: 'Diese Seite konnte nicht geladen werden' },
  failedHelp: {
    en: 'We cannot reach our data right now. Nothing is lost; try again in a moment.',
    de: 'Wir erreichen unsere Daten gerade nicht. Es ist nichts verloren; versuchen Sie es gleich noch einmal.',
  },
  retry: { en: 'Try again', de: 'Erneut versuchen' },
} as const satisfies Texts
