import type { Texts } from '../text.ts'

export const alertTexts = {
  singular: { en: 'Alert', de: 'Benachrichtigung' },
  plural: { en: 'Alerts', de: 'Benachrichtigungen' },
  description: {
    en: 'An alert notifies users of an account when something happens there. Many events at once become one summary.',
    de: 'Eine Benachrichtigung geht an Benutzer eines Kontos, wenn dort etwas geschieht. Viele Ereignisse auf einmal werden zu einer Zusammenfassung.',
  },
  name: { en: 'Name', de: 'Name' },
  customer: { en: 'Account', de: 'Konto' },
  customerHelp: {
    en: 'For what happens in this account. Only its own users are notified. Cannot be changed later.',
    de: 'Für das, was in diesem Konto geschieht. Nur die eigenen Benutzer werden benachrichtigt. Später nicht änderbar.',
  },
  status: { en: 'On or off', de: 'An oder aus' },
  statusHelp: {
    en: 'While it is off, nobody is notified.',
    de: 'Solange sie aus ist, wird niemand benachrichtigt.',
  },
  statusEnabled: { en: 'On', de: 'An' },
  statusDisabled: { en: 'Off', de: 'Aus' },
  events: { en: 'Notify when …', de: 'Benachrichtigen, wenn …' },
  eventsHelp: {
    en: 'What your apps report has a name such as camera.offline. Ask the app’s maker.',
    de: 'Was Ihre Apps melden, hat einen Namen wie camera.offline. Fragen Sie den Hersteller der App.',
  },
  ownEvents: { en: 'Events of your apps', de: 'Ereignisse Ihrer Apps' },
  addEvent: { en: 'Add', de: 'Hinzufügen' },
  removeEvent: { en: 'Remove {name}', de: '{name} entfernen' },
  chooseEvents: {
    en: 'Please choose at least one event.',
    de: 'Bitte wählen Sie mindestens ein Ereignis.',
  },
  wrongEvent: {
    en: '“{name}” is no name of an event. It looks like this: camera.offline.',
    de: '„{name}“ ist kein Name eines Ereignisses. So sieht er aus: camera.offline.',
  },
  tooMany: { en: 'Please name {limit} at most.', de: 'Bitte nennen Sie höchstens {limit}.' },
  resources: { en: 'Only these resources', de: 'Nur diese Ressourcen' },
  resourcesHelp: {
    en: 'Leave empty for all resources of the account. Events that are about no resource always count.',
    de: 'Leer lassen, dann gilt sie für alle Ressourcen des Kontos. Ereignisse ohne Ressource zählen immer.',
  },
  resourceKind: { en: 'Kind of resource', de: 'Art der Ressource' },
  resourceName: { en: 'Resource', de: 'Ressource' },
  addResource: { en: 'Add', de: 'Hinzufügen' },
  removeResource: { en: 'Remove {name}', de: '{name} entfernen' },
  noResources: { en: 'The account has none of these.', de: 'Davon hat das Konto noch nichts.' },
  chooseAccountFirst: { en: 'Choose the account first.', de: 'Wählen Sie zuerst das Konto.' },
  wrongResources: {
    en: 'Please name resources of this account as { "kind": "cameras", "id": "…" }.',
    de: 'Bitte nennen Sie Ressourcen dieses Kontos als { "kind": "cameras", "id": "…" }.',
  },
  recipients: { en: 'Who is notified', de: 'Wer benachrichtigt wird' },
  recipientsHelp: {
    en: 'Users of this account. Leave empty to notify all its managers. Whoever leaves the account or is locked gets nothing.',
    de: 'Benutzer dieses Kontos. Leer lassen, dann alle seine Verwalter. Wer das Konto verlässt oder gesperrt ist, erhält nichts.',
  },
  wrongRecipients: {
    en: 'Only users of this very account can be notified.',
    de: 'Benachrichtigt werden können nur Benutzer genau dieses Kontos.',
  },
  delivery: { en: 'How', de: 'Wie' },
  byEmail: { en: 'By e-mail', de: 'Per E-Mail' },
  byMessage: { en: 'As a message in the app', de: 'Als Nachricht in der App' },
  byBoth: { en: 'Both', de: 'Beides' },
  quietHours: { en: 'Quiet hours', de: 'Ruhezeiten' },
  quietHelp: {
    en: 'In this time nobody is notified. What happened meanwhile comes as one summary afterwards.',
    de: 'In dieser Zeit wird niemand benachrichtigt. Was inzwischen geschah, kommt danach als eine Zusammenfassung.',
  },
  from: { en: 'From', de: 'Von' },
  to: { en: 'To', de: 'Bis' },
  timezoneHelp: { en: 'Leave empty to use the account’s.', de: 'Leer lassen, dann wie im Konto.' },
  wrongTime: { en: 'This must be a time such as 22:00.', de: 'Hier wird eine Uhrzeit erwartet, etwa 22:00.' },
  bothTimes: {
    en: 'Please say when the quiet hours begin and when they end, or leave both empty.',
    de: 'Bitte geben Sie Beginn und Ende der Ruhezeiten an oder lassen Sie beides leer.',
  },
  digestMinutes: { en: 'Summary at most every … minutes', de: 'Zusammenfassung höchstens alle … Minuten' },
  digestMinutesHelp: {
    en: 'The first event is reported at once. Others within this time are reported together.',
    de: 'Das erste Ereignis wird sofort gemeldet, weitere in dieser Zeit zusammen.',
  },
  tooManyRules: {
    en: 'This account has {limit} alerts already. Please change or delete one of them.',
    de: 'Dieses Konto hat bereits {limit} Benachrichtigungen. Bitte ändern oder löschen Sie eine davon.',
  },
  cardNone: {
    en: 'Nobody is notified yet when something happens here.',
    de: 'Noch wird niemand benachrichtigt, wenn hier etwas geschieht.',
  },
  cardAdd: { en: 'Add alert', de: 'Benachrichtigung anlegen' },
  cardManage: { en: 'Manage alerts', de: 'Benachrichtigungen verwalten' },
  cardEvents: { en: 'What happened', de: 'Was geschah' },
} as const satisfies Texts

/** What an alert says, as a mail and as a message. */
export const alertMailTexts = {
  one: { en: '{title} – {account}', de: '{title} – {account}' },
  manySubject: {
    en: '{count} events – {account}',
    de: '{count} Ereignisse – {account}',
  },
  oneBody: {
    en: 'This happened in {account}:',
    de: 'In {account} ist Folgendes geschehen:',
  },
  manyBody: {
    en: '{count} events in {account} since {since}:',
    de: '{count} Ereignisse in {account} seit {since}:',
  },
  more: { en: 'and {count} more.', de: 'und {count} weitere.' },
  limitHint: {
    en: 'Please ask your provider in time if you need more.',
    de: 'Bitte wenden Sie sich rechtzeitig an Ihren Anbieter, wenn Sie mehr benötigen.',
  },
} as const satisfies Texts
