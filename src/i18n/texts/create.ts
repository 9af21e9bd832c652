import type { Texts } from '../text.ts'

/** The pages on which customers, users and resources are created. */
export const createTexts = {
  newCustomer: { en: 'New customer', de: 'Neuer Kunde' },
  newPartner: { en: 'New partner', de: 'Neuer Partner' },
  newUser: { en: 'New user', de: 'Neuer Benutzer' },
  add: { en: 'Add {kind}', de: '{kind} hinzufügen' },
  person: { en: 'Person', de: 'Person' },
  company: { en: 'Company', de: 'Firma' },
  partner: { en: 'Partner', de: 'Partner' },
  type: { en: 'What is created', de: 'Was angelegt wird' },
  none: { en: 'None', de: 'Keine Angabe' },
  phoneHelp: {
    en: 'With country code, or as dialled in the country.',
    de: 'Mit Ländervorwahl oder wie im Land üblich.',
  },
  usernameHelp: {
    en: '2 to 64 small letters, digits, dots, hyphens or underscores, or the own e-mail address.',
    de: '2 bis 64 Kleinbuchstaben, Ziffern, Punkte, Binde- oder Unterstriche, oder die eigene E-Mail-Adresse.',
  },
  passwordHelp: { en: 'At least {minimum} characters.', de: 'Mindestens {minimum} Zeichen.' },
  follows: {
    en: 'Time zone {zone}, e-mails in {language}',
    de: 'Zeitzone {zone}, E-Mails auf {language}',
  },
  noZone: { en: 'of the browser', de: 'des Browsers' },
  change: { en: 'change', de: 'ändern' },
  changeZone: { en: 'Change time zone and language', de: 'Zeitzone und Sprache ändern' },
  zonesHere: { en: 'In this country', de: 'In diesem Land' },
  zonesElsewhere: { en: 'Elsewhere', de: 'Anderswo' },
  way: { en: 'First sign-in', de: 'Erste Anmeldung' },
  byMail: { en: 'Mail a link', de: 'Link senden' },
  byLink: { en: 'Copy a link', de: 'Link kopieren' },
  byPassword: { en: 'Set a password', de: 'Passwort festlegen' },
  noLogin: { en: 'None yet', de: 'Noch keine' },
  noLoginHelp: {
    en: 'Nobody can sign in for this account until you add a user.',
    de: 'Für dieses Konto kann sich niemand anmelden, bis Sie einen Benutzer anlegen.',
  },
  nobodyRuns: { en: 'Nobody can run this account yet.', de: 'Dieses Konto kann noch niemand verwalten.' },
  address: { en: 'Address', de: 'Adresse' },
  app: { en: 'App settings', de: 'App-Einstellungen' },
  belongs: { en: 'Belongs to', de: 'Gehört zu' },
  notes: { en: 'Notes', de: 'Notizen' },
  more: { en: 'More', de: 'Mehr' },
  moreHelp: { en: 'Leave empty to use the account’s.', de: 'Leer lassen, dann wie im Konto.' },
  atTop: { en: 'No account: at the top', de: 'Kein Konto: ganz oben' },
  noAccount: { en: 'No account', de: 'Kein Konto' },
  hours: { en: 'Hours without activity in the app.', de: 'Stunden ohne Aktivität in der App.' },
  adultHelp: {
    en: 'Apps offer them content that is not for children.',
    de: 'Apps bieten dann auch Inhalte an, die nicht für Kinder sind.',
  },
  tooMany: {
    en: 'Only the first {count} are listed. Choose another afterwards, under Edit.',
    de: 'Nur die ersten {count} stehen hier. Andere wählen Sie danach unter „Bearbeiten“.',
  },
  createAndMail: { en: 'Create and mail the link', de: 'Anlegen und Link senden' },
  createAndShow: { en: 'Create and show the link', de: 'Anlegen und Link anzeigen' },
  createWithPassword: { en: 'Create with this password', de: 'Mit diesem Passwort anlegen' },
  create: { en: 'Create', de: 'Anlegen' },
  working: { en: 'Creating …', de: 'Wird angelegt …' },
  another: { en: 'Create another', de: 'Weitere anlegen' },
  keys: { en: 'Ctrl+Enter creates', de: 'Strg+Eingabe legt an' },
  created: { en: '{name} created.', de: '{name} ist angelegt.' },
  createdAndMailed: {
    en: '{name} created. Link mailed to {email}.',
    de: '{name} ist angelegt. Link an {email} gesendet.',
  },
  open: { en: 'Open', de: 'Öffnen' },
  linkFailed: {
    en: 'The link could not be shown. Please ask for it on the user’s page.',
    de: 'Der Link konnte nicht angezeigt werden. Bitte fordern Sie ihn auf der Seite des Benutzers an.',
  },
  wrong: { en: 'Please correct:', de: 'Bitte berichtigen Sie:' },
  takenBy: { en: 'Taken by {name}', de: 'Vergeben an {name}' },
  taken: { en: 'Is taken', de: 'Ist vergeben' },
  openTaken: { en: 'open', de: 'öffnen' },
  needsScripts: {
    en: 'This page needs JavaScript. Please allow it in your browser and load the page again.',
    de: 'Diese Seite braucht JavaScript. Bitte erlauben Sie es im Browser und laden Sie die Seite neu.',
  },
} as const satisfies Texts

/** What each role may do. */
export const roleTexts = {
  member: { en: 'Uses the account and the portal.', de: 'Nutzt das Konto und das Portal.' },
  manager: {
    en: 'Runs the account: its users, its resources and what lies below it.',
    de: 'Verwaltet das Konto: Benutzer, Ressourcen und Unterkonten.',
  },
  support: {
    en: 'Staff: sees everything, and helps customers.',
    de: 'Mitarbeiter: sieht alles und hilft Kunden.',
  },
  administrator: { en: 'Staff: may do everything.', de: 'Mitarbeiter: darf alles.' },
} as const satisfies Texts
