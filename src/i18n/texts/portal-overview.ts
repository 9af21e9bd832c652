import type { Texts } from '../text.ts'

/** The start page of the portal: what runs, what is off, what to do. */
export const overviewTexts = {
  allRuns: { en: 'Everything runs', de: 'Alles läuft' },
  oneOff: { en: '{name} is off', de: '{name} ist aus' },
  manyOff: { en: '{count} of {total} are off', de: '{count} von {total} sind aus' },
  restRuns: { en: 'Everything else runs.', de: 'Alles andere läuft.' },
  moreOff: { en: 'and {count} more', de: 'und {count} weitere' },
  changed: { en: 'last changed {moment}', de: 'zuletzt geändert: {moment}' },
  askProvider: {
    en: 'Do you need it? Please ask {brand}.',
    de: 'Brauchen Sie das? Bitte wenden Sie sich an {brand}.',
  },
  accountsOff: { en: 'Accounts below that are off', de: 'Unterkonten, die aus sind' },
  until: { en: 'until {moment}', de: 'bis {moment}' },
  untilEnded: { en: 'until somebody enables it', de: 'bis es jemand aktiviert' },
  reason: { en: 'reason: {reason}', de: 'Grund: {reason}' },
  toDo: { en: 'To do', de: 'Zu erledigen' },
  readOne: { en: 'Read your new message', de: 'Lesen Sie Ihre neue Nachricht' },
  readMany: { en: 'Read your {count} new messages', de: 'Lesen Sie Ihre {count} neuen Nachrichten' },
  invitationOne: {
    en: '{name} has not used the invitation yet: send it again?',
    de: '{name} hat die Einladung noch nicht angenommen: noch einmal senden?',
  },
  invitationMany: {
    en: '{count} invitations have not been used yet',
    de: '{count} Einladungen sind noch nicht angenommen',
  },
  confirmEmail: {
    en: 'Confirm your new address {email}: open the link in the e-mail',
    de: 'Bestätigen Sie Ihre neue Adresse {email}: Öffnen Sie den Link in der E-Mail',
  },
  emailRefused: {
    en: 'E-mails to {email} do not arrive: please check your address',
    de: 'E-Mails an {email} kommen nicht an: Bitte prüfen Sie Ihre Adresse',
  },
  addTelephone: {
    en: 'Add a phone number, so that {brand} can reach you',
    de: 'Tragen Sie eine Telefonnummer ein, damit {brand} Sie erreicht',
  },
  lastMessages: { en: 'Last messages', de: 'Letzte Nachrichten' },
  allMessages: { en: 'All messages', de: 'Alle Nachrichten' },
} as const satisfies Texts

export const ownResourcesTexts = {
  heading: { en: 'Your devices', de: 'Ihre Geräte' },
  none: { en: 'No devices yet', de: 'Noch keine Geräte' },
  noneHelp: {
    en: '{brand} adds them for you. They appear here as soon as there are any.',
    de: '{brand} richtet sie für Sie ein. Sobald es welche gibt, stehen sie hier.',
  },
  noneOfKind: { en: 'There is none of these yet.', de: 'Davon gibt es noch nichts.' },
  home: { en: 'Home dashboard', de: 'Start-Dashboard' },
  on: { en: 'On', de: 'An' },
  off: { en: 'Off', de: 'Aus' },
  unnamed: { en: 'without a name', de: 'ohne Namen' },
  facts: { en: 'Details', de: 'Angaben' },
  kind: { en: 'Kind', de: 'Art' },
  changedAt: { en: 'Last changed', de: 'Zuletzt geändert' },
  edit: { en: 'Edit', de: 'Bearbeiten' },
} as const satisfies Texts

/** Which time zone the times on the pages are in, and why. */
export const zoneTexts = {
  asAccount: { en: 'As in your account: {zone}', de: 'Wie in Ihrem Konto: {zone}' },
  asDevice: { en: 'As on this device: {zone}', de: 'Wie auf diesem Gerät: {zone}' },
  fromUser: {
    en: 'Times are shown in the zone you chose.',
    de: 'Zeiten stehen in der Zone, die Sie gewählt haben.',
  },
  fromAccount: {
    en: 'Times are shown in the zone of your account. You can choose another one.',
    de: 'Zeiten stehen in der Zone Ihres Kontos. Sie können eine andere wählen.',
  },
  fromDevice: {
    en: 'Times are shown in the zone of this device. You can choose another one.',
    de: 'Zeiten stehen in der Zone dieses Geräts. Sie können eine andere wählen.',
  },
  fromNowhere: {
    en: 'Times are shown in UTC until you choose a zone.',
    de: 'Zeiten stehen in UTC, bis Sie eine Zone wählen.',
  },
} as const satisfies Texts

/** A visitor whose session has ended, or who has not signed in yet. */
export const sessionTexts = {
  ended: {
    en: 'Your session has ended. Please sign in again.',
    de: 'Ihre Sitzung ist beendet. Bitte melden Sie sich wieder an.',
  },
  endedReturn: {
    en: 'Your session has ended. Sign in again, and you are back where you were.',
    de: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, dann sind Sie wieder dort, wo Sie waren.',
  },
  signInFirst: {
    en: 'Please sign in to open this page.',
    de: 'Bitte melden Sie sich an, um diese Seite zu öffnen.',
  },
  endedHere: {
    en: 'Your session has ended.',
    de: 'Ihre Sitzung ist beendet.',
  },
  signInBeside: {
    en: 'Sign in on a new tab, then try again here',
    de: 'In einem neuen Tab anmelden, dann hier erneut versuchen',
  },
} as const satisfies Texts
