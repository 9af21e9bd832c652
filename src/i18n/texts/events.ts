import type { SystemEvent } from '../../domain/messaging/event-name.ts'
import type { Text, Texts } from '../text.ts'

export const eventTexts = {
  singular: { en: 'Event', de: 'Ereignis' },
  plural: { en: 'Events', de: 'Ereignisse' },
  description: {
    en: 'What happened in accounts and to what they own. Alerts notify users of it.',
    de: 'Was in Konten und mit dem, was ihnen gehört, geschehen ist. Benachrichtigungen weisen Benutzer darauf hin.',
  },
  type: { en: 'Event', de: 'Ereignis' },
  customer: { en: 'Account', de: 'Konto' },
  resource: { en: 'Resource', de: 'Ressource' },
  resourceKind: { en: 'Kind', de: 'Art' },
  resourceId: { en: 'Internal number', de: 'Interne Nummer' },
  resourceName: { en: 'Name', de: 'Name' },
  title: { en: 'What happened', de: 'Was geschah' },
  text: { en: 'Details', de: 'Einzelheiten' },
  data: { en: 'Data', de: 'Daten' },
  occurredAt: { en: 'When', de: 'Wann' },
  clientId: { en: 'Number given by the app', de: 'Von der App vergebene Nummer' },
  wrongType: {
    en: 'Please use lower-case words with dots between them, such as camera.offline, 100 characters at most.',
    de: 'Bitte verwenden Sie kleingeschriebene Wörter mit Punkten dazwischen, etwa camera.offline, höchstens 100 Zeichen.',
  },
  wrongKind: {
    en: 'This must be one of: {kinds}.',
    de: 'Möglich ist hier nur: {kinds}.',
  },
  wrongLine: {
    en: 'This must be one line of text, {limit} characters at most.',
    de: 'Hier wird eine Zeile Text erwartet, höchstens {limit} Zeichen.',
  },
  wrongText: {
    en: 'This must be a text, {limit} characters at most.',
    de: 'Hier wird ein Text erwartet, höchstens {limit} Zeichen.',
  },
  wrongData: {
    en: 'This must be a JSON object of {limit} bytes at most.',
    de: 'Hier wird ein JSON-Objekt von höchstens {limit} Byte erwartet.',
  },
  wrongMoment: {
    en: 'This must be a date such as 2026-01-31T12:00:00Z, not in the future and not more than 30 days ago.',
    de: 'Hier wird ein Datum erwartet, etwa 2026-01-31T12:00:00Z, nicht in der Zukunft und höchstens 30 Tage her.',
  },
  unknownField: { en: 'There is no such field.', de: 'Dieses Feld gibt es nicht.' },
  wrongCount: {
    en: 'Please send one event, or a list of {limit} at most.',
    de: 'Bitte senden Sie ein Ereignis oder eine Liste mit höchstens {limit}.',
  },
  notThere: { en: 'This was not found.', de: 'Das wurde nicht gefunden.' },
  otherAccount: {
    en: 'The resource belongs to another account than the one named.',
    de: 'Die Ressource gehört zu einem anderen als dem genannten Konto.',
  },
  ofNobody: {
    en: 'This resource belongs to no account.',
    de: 'Diese Ressource gehört zu keinem Konto.',
  },
} as const satisfies Texts

/** What the product reports, in plain words: as a choice, and as what has happened. */
export const systemEventTexts: Record<SystemEvent, { choice: Text; title: Text; help: Text }> = {
  'account-disabled': {
    choice: { en: 'The account is disabled', de: 'Das Konto wird deaktiviert' },
    title: { en: 'The account was disabled', de: 'Das Konto wurde deaktiviert' },
    help: { en: 'Nobody can sign in.', de: 'Niemand kann sich anmelden.' },
  },
  'account-enabled': {
    choice: { en: 'The account is enabled again', de: 'Das Konto wird wieder aktiviert' },
    title: { en: 'The account was enabled again', de: 'Das Konto wurde wieder aktiviert' },
    help: { en: 'Everybody can sign in as before.', de: 'Alle können sich wieder anmelden.' },
  },
  'limit-near': {
    choice: { en: 'A limit is nearly reached', de: 'Ein Limit ist fast erreicht' },
    title: { en: 'A limit is nearly reached', de: 'Ein Limit ist fast erreicht' },
    help: {
      en: 'Little is left of what the account may use.',
      de: 'Von dem, was das Konto nutzen darf, ist nur noch wenig übrig.',
    },
  },
  'sign-in-new-place': {
    choice: { en: 'Somebody signs in from a new place', de: 'Jemand meldet sich von einem neuen Ort an' },
    title: {
      en: '{username} signed in from a new place',
      de: '{username} hat sich von einem neuen Ort angemeldet',
    },
    help: {
      en: 'From an internet address the person never used before.',
      de: 'Von einer Internetadresse, die die Person noch nie benutzt hat.',
    },
  },
  'mail-failed': {
    choice: { en: 'An e-mail could not be delivered', de: 'Eine E-Mail konnte nicht zugestellt werden' },
    title: {
      en: 'An e-mail to {to} could not be delivered',
      de: 'Eine E-Mail an {to} konnte nicht zugestellt werden',
    },
    help: {
      en: 'The server of the recipient refused it for good.',
      de: 'Der Server des Empfängers hat sie endgültig abgelehnt.',
    },
  },
}

/** What the data of such an event adds, where all of it is there. */
export const systemEventDetails: Partial<Record<SystemEvent, Text>> = {
  'limit-near': {
    en: '{used} of {limit} are used: {meter}.',
    de: '{used} von {limit} sind verbraucht: {meter}.',
  },
  'sign-in-new-place': {
    en: 'From the internet address {address}.',
    de: 'Von der Internetadresse {address}.',
  },
  'account-disabled': { en: 'Reason: {reason}', de: 'Grund: {reason}' },
}
