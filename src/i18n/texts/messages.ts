import type { Texts } from '../text.ts'

export const messageTexts = {
  singular: { en: 'Message', de: 'Nachricht' },
  plural: { en: 'Messages', de: 'Nachrichten' },
  description: {
    en: 'Short messages to the apps of users. A message is sent as soon as it is saved.',
    de: 'Kurze Nachrichten an die Apps der Benutzer. Eine Nachricht wird gesendet, sobald sie gespeichert ist.',
  },
  title: { en: 'Title', de: 'Titel' },
  body: { en: 'Text', de: 'Text' },
  kind: { en: 'Kind', de: 'Art' },
  kindHelp: {
    en: 'Nobody gets a message who does not want any. Promotional ones go only to those who accept advertising, tester ones only to testers.',
    de: 'Wer keine Nachrichten wünscht, bekommt keine. Werbung geht nur an Benutzer, die sie akzeptieren, Testnachrichten gehen nur an Tester.',
  },
  kindInfo: { en: 'Information', de: 'Information' },
  kindPromotional: { en: 'Promotional', de: 'Werbung' },
  kindTester: { en: 'For testers', de: 'Für Tester' },
  audience: { en: 'To', de: 'An' },
  audienceUsers: { en: 'Certain users', de: 'Bestimmte Benutzer' },
  audienceGroups: { en: 'Accounts of groups', de: 'Konten von Gruppen' },
  audienceAccounts: { en: 'Accounts, with all below them', de: 'Konten, samt allen darunter' },
  audienceEveryone: { en: 'Everyone', de: 'Alle' },
  users: { en: 'Users', de: 'Benutzer' },
  groups: { en: 'Groups', de: 'Gruppen' },
  customers: { en: 'Customers', de: 'Kunden' },
  chooseRecipients: {
    en: 'Please choose who is to get the message.',
    de: 'Bitte wählen Sie, wer die Nachricht erhalten soll.',
  },
  otherAudience: {
    en: 'This does not go with the chosen audience.',
    de: 'Das passt nicht zu den gewählten Empfängern.',
  },
  tooManyRecipients: {
    en: 'Please name {limit} at most, or choose a group or an account.',
    de: 'Bitte nennen Sie höchstens {limit} oder wählen Sie eine Gruppe oder ein Konto.',
  },
  sender: { en: 'Sent by', de: 'Gesendet von' },
  sentAt: { en: 'Sent at', de: 'Gesendet am' },
  recipientCount: { en: 'Recipients', de: 'Empfänger' },
  recipientCountHelp: {
    en: 'How many users got the message.',
    de: 'Wie viele Benutzer die Nachricht erhalten haben.',
  },
  tooManyStreams: {
    en: 'Too many streams are open. Please close one of them first.',
    de: 'Es sind zu viele Streams offen. Bitte schließen Sie zuerst einen davon.',
  },
} as const satisfies Texts
