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

export const listTexts = {
  emptyCustomers: {
    en: 'No customers yet. “New customer” creates the account and its first user in one step.',
    de: 'Noch keine Kunden. Mit „Neuer Kunde“ legen Sie Konto und Benutzer in einem Schritt an.',
  },
  emptyUsers: {
    en: 'No users yet. Users of customers are created with the customer; add your own staff here.',
    de: 'Noch keine Benutzer. Die Benutzer von Kunden entstehen mit dem Kunden; Ihre Mitarbeiter legen Sie hier an.',
  },
  emptyGroups: {
    en: 'No groups yet. Groups tell your customers apart, for example by region or by tariff.',
    de: 'Noch keine Gruppen. Gruppen unterscheiden Ihre Kunden, zum Beispiel nach Region oder Tarif.',
  },
  emptyStreamSources: {
    en: 'No stream sources yet. Add the address from which customers receive channels or videos.',
    de: 'Noch keine Stream-Quellen. Fügen Sie die Adresse hinzu, von der Kunden Kanäle oder Videos empfangen.',
  },
  emptyEmails: {
    en: 'No e-mails yet. The first one appears when you create a customer with a user.',
    de: 'Noch keine E-Mails. Die erste erscheint, wenn Sie einen Kunden mit Benutzer anlegen.',
  },
  emptyMessages: {
    en: 'No messages yet. The first one you send to apps stands here, with how many have read it.',
    de: 'Noch keine Nachrichten. Hier steht die erste, die Sie an Apps senden, und wie viele sie gelesen haben.',
  },
  emptyMailings: {
    en: 'No mailings yet. To write one, choose “Send e-mail…” in the list of customers.',
    de: 'Noch keine Rundmails. Um eine zu schreiben, wählen Sie „E-Mail senden…“ in der Kundenliste.',
  },
  emptyAnnouncements: {
    en: 'No announcements yet. “New” puts a note at the top of the pages of those you choose.',
    de: 'Noch keine Ankündigungen. Mit „Neu anlegen“ stellen Sie einen Hinweis oben auf die Seiten derer, die Sie wählen.',
  },
  emptyAlerts: {
    en: 'No alerts yet. An alert notifies users of an account when something happens there.',
    de: 'Noch keine Benachrichtigungen. Eine Benachrichtigung geht an Benutzer eines Kontos, wenn dort etwas geschieht.',
  },
  emptyEvents: {
    en: 'Nothing has happened yet. What your apps report, and the product itself, stands here.',
    de: 'Noch ist nichts geschehen. Hier steht, was Ihre Apps und das Produkt selbst melden.',
  },
  noMatch: {
    en: 'Nothing matches. Try fewer letters, or remove the filters.',
    de: 'Nichts gefunden. Versuchen Sie es mit weniger Buchstaben oder entfernen Sie die Filter.',
  },
  clear: { en: 'Show all', de: 'Alle anzeigen' },
  emptyTrash: { en: 'The trash is empty.', de: 'Der Papierkorb ist leer.' },
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
