import type { Texts } from '../text.ts'

/** What all pages of the portal share. */
export const portalFrameTexts = {
  navigation: { en: 'Your account', de: 'Ihr Konto' },
  overview: { en: 'Overview', de: 'Übersicht' },
  menu: { en: 'Menu', de: 'Menü' },
  unread: { en: '{count} unread', de: '{count} ungelesen' },
  noScript: {
    en: 'You can read everything here. To change something, please turn on JavaScript in your browser.',
    de: 'Sie können hier alles lesen. Um etwas zu ändern, schalten Sie bitte JavaScript in Ihrem Browser ein.',
  },
  save: { en: 'Save', de: 'Speichern' },
  saved: { en: 'Your changes are saved.', de: 'Ihre Änderungen sind gespeichert.' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  notChosen: { en: 'Not chosen', de: 'Nicht gewählt' },
  no: { en: 'No', de: 'Nein' },
  search: { en: 'Search', de: 'Suchen' },
  showAll: { en: 'Show all', de: 'Alle anzeigen' },
  nothingMatches: { en: 'Nothing matches “{words}”.', de: 'Zu „{words}“ wurde nichts gefunden.' },
  pages: { en: 'Pages', de: 'Seiten' },
  page: { en: 'Page {page} of {pages}', de: 'Seite {page} von {pages}' },
  previous: { en: 'Previous page', de: 'Vorige Seite' },
  next: { en: 'Next page', de: 'Nächste Seite' },
  signedOut: { en: 'You are signed out everywhere.', de: 'Sie sind überall abgemeldet.' },
} as const satisfies Texts

export const profileTexts = {
  heading: { en: 'My details', de: 'Meine Daten' },
  person: { en: 'You', de: 'Zu Ihrer Person' },
  languageHelp: {
    en: 'The language of these pages and of your e-mails.',
    de: 'Die Sprache dieser Seiten und Ihrer E-Mails.',
  },
  preferences: { en: 'Preferences', de: 'Einstellungen' },
  getMessages: { en: 'Get messages', de: 'Nachrichten erhalten' },
  getMessagesHelp: {
    en: 'Short messages from {brand}, in your apps and here.',
    de: 'Kurze Nachrichten von {brand}, in Ihren Apps und hier.',
  },
  receiveAds: { en: 'Get offers as well', de: 'Auch Angebote erhalten' },
  receiveAdsHelp: {
    en: 'News and special offers from {brand}. You can end this at any time.',
    de: 'Neues und besondere Angebote von {brand}. Sie können das jederzeit beenden.',
  },
  email: { en: 'E-mail address', de: 'E-Mail-Adresse' },
  emailNow: { en: 'Your address is {email}.', de: 'Ihre Adresse ist {email}.' },
  emailPending: {
    en: 'A link was sent to {email}. Your address changes as soon as you have used it; it works for a short time only. To get another link, enter the address once more.',
    de: 'An {email} wurde ein Link gesendet. Ihre Adresse ändert sich, sobald Sie ihn benutzt haben; er gilt nur kurze Zeit. Für einen neuen Link geben Sie die Adresse noch einmal ein.',
  },
  newEmail: { en: 'New e-mail', de: 'Neue E-Mail' },
  newEmailSame: { en: 'This is your address already.', de: 'Das ist bereits Ihre Adresse.' },
  changeEmail: { en: 'Change e-mail', de: 'E-Mail ändern' },
  emailSent: {
    en: 'Please check your e-mails: a link to confirm the new address is on its way to {email}.',
    de: 'Bitte sehen Sie in Ihr Postfach: Ein Link, mit dem Sie die neue Adresse bestätigen, ist unterwegs an {email}.',
  },
} as const satisfies Texts

export const securityTexts = {
  heading: { en: 'Security', de: 'Sicherheit' },
  password: { en: 'Password', de: 'Passwort' },
  passwordChanged: {
    en: 'Your password was changed. On all other devices you are signed out.',
    de: 'Ihr Passwort wurde geändert. Auf allen anderen Geräten sind Sie abgemeldet.',
  },
  sessions: { en: 'Where you are signed in', de: 'Wo Sie angemeldet sind' },
  sessionsHelp: {
    en: 'Do you not know one of them? End it and change your password.',
    de: 'Kommt Ihnen eine Anmeldung unbekannt vor? Beenden Sie sie und ändern Sie Ihr Passwort.',
  },
  sessionsMore: {
    en: 'These are the last {shown} of {total}.',
    de: 'Das sind die letzten {shown} von {total}.',
  },
  thisOne: { en: 'This device', de: 'Dieses Gerät' },
  unknownProgram: { en: 'Unknown program', de: 'Unbekanntes Programm' },
  program: { en: '{program} on {system}', de: '{program} unter {system}' },
  unknownAddress: { en: 'unknown address', de: 'unbekannte Adresse' },
  since: { en: 'Signed in {moment}', de: 'Angemeldet: {moment}' },
  lastUsed: { en: 'Last used {moment}', de: 'Zuletzt benutzt: {moment}' },
  end: { en: 'Sign out', de: 'Abmelden' },
  endOf: { en: 'Sign out {program}, {address}', de: 'Abmelden: {program}, {address}' },
  ended: { en: 'The device is signed out.', de: 'Das Gerät ist abgemeldet.' },
  everywhere: { en: 'Sign out everywhere', de: 'Überall abmelden' },
  everywhereHeading: { en: 'Sign out everywhere?', de: 'Überall abmelden?' },
  everywhereHelp: {
    en: 'All devices and apps are signed out, this one too. Links that were mailed to you no longer work. You can sign in again at once.',
    de: 'Alle Geräte und Apps werden abgemeldet, auch dieses. Links, die Sie per E-Mail erhalten haben, gelten nicht mehr. Sie können sich sofort wieder anmelden.',
  },
} as const satisfies Texts

export const ownAccountTexts = {
  heading: { en: 'Account', de: 'Konto' },
  data: { en: 'Contact data', de: 'Kontaktdaten' },
  mayDo: { en: 'What you may do', de: 'Was Sie dürfen' },
  role: { en: 'Your role', de: 'Ihre Rolle' },
  manager: { en: 'Manager', de: 'Verwalter' },
  member: { en: 'Member', de: 'Mitglied' },
  manageUsers: { en: 'Manage users', de: 'Benutzer verwalten' },
  editAccount: { en: 'Edit contact data', de: 'Kontaktdaten ändern' },
  manageResources: {
    en: 'Add and change what the account owns',
    de: 'Anlegen und ändern, was dem Konto gehört',
  },
  manageAccounts: { en: 'Add accounts below this one', de: 'Unterkonten anlegen' },
  useAPI: { en: 'Use apps over the API', de: 'Apps über die API nutzen' },
} as const satisfies Texts

export const inboxTexts = {
  heading: { en: 'Messages', de: 'Nachrichten' },
  none: { en: 'You have no messages.', de: 'Sie haben keine Nachrichten.' },
  off: {
    en: 'You have chosen to get no messages. You can change that under {link}.',
    de: 'Sie möchten keine Nachrichten erhalten. Das können Sie unter {link} ändern.',
  },
  unread: { en: 'New', de: 'Neu' },
  readAll: { en: 'Mark all as read', de: 'Alle als gelesen markieren' },
  allRead: { en: 'All messages are marked as read.', de: 'Alle Nachrichten sind als gelesen markiert.' },
  arrived: { en: 'New message: {title}', de: 'Neue Nachricht: {title}' },
  older: { en: 'Older messages', de: 'Ältere Nachrichten' },
  newest: { en: 'Newest messages', de: 'Neueste Nachrichten' },
} as const satisfies Texts
