import type { Texts } from '../text.ts'

/** What an account's page shows around its form. */
export const accountPageTexts = {
  place: { en: 'Accounts above', de: 'Übergeordnete Konten' },
  linked: { en: 'Linked by agency number {agency}', de: 'Verknüpft über die Agenturnummer {agency}' },
  allLinked: { en: 'Show all', de: 'Alle anzeigen' },
  users: { en: 'Users', de: 'Benutzer' },
  noUsers: {
    en: 'Nobody can sign in for this account yet.',
    de: 'Für dieses Konto kann sich noch niemand anmelden.',
  },
  addUser: { en: 'Add user', de: 'Benutzer anlegen' },
  manageUsers: { en: 'Manage users', de: 'Benutzer verwalten' },
  manageUsersOf: { en: 'Manage users of {name}', de: 'Benutzer von {name} verwalten' },
  noChildren: {
    en: 'There are no accounts below this one.',
    de: 'Dieses Konto hat keine Unterkonten.',
  },
  showAll: { en: 'Show all {count}', de: 'Alle {count} anzeigen' },
  showMore: { en: 'Show all', de: 'Alle anzeigen' },
  add: { en: 'Add {kind}', de: '{kind} hinzufügen' },
  neverSignedIn: { en: 'Never signed in', de: 'Noch nie angemeldet' },
  lastSignIn: { en: 'Last sign-in {moment}', de: 'Zuletzt angemeldet: {moment}' },
  disabledAbove: { en: 'Off with its account', de: 'Aus mit dem Konto' },
  manager: { en: 'Manager', de: 'Verwalter' },
  member: { en: 'Member', de: 'Mitglied' },
  onlyOf: { en: 'Only what belongs to {name}', de: 'Nur was zu {name} gehört' },
} as const satisfies Texts

/** Locking a user and signing a user out. */
export const userActionTexts = {
  lock: { en: 'Lock', de: 'Sperren' },
  unlock: { en: 'Unlock', de: 'Entsperren' },
  lockHeading: { en: 'Lock {name}?', de: '{name} sperren?' },
  lockHelp: {
    en: 'The user is signed out everywhere at once and cannot sign in until somebody unlocks them.',
    de: 'Der Benutzer wird sofort überall abgemeldet und kann sich erst wieder anmelden, wenn jemand ihn entsperrt.',
  },
  reason: { en: 'Reason (optional)', de: 'Grund (optional)' },
  reasonHelp: {
    en: 'Shown to the user who tries to sign in.',
    de: 'Das sieht der Benutzer, wenn er sich anmelden will.',
  },
  endSessions: { en: 'Sign out everywhere', de: 'Überall abmelden' },
  sessionsEnded: { en: '{name} is signed out everywhere.', de: '{name} ist überall abgemeldet.' },
} as const satisfies Texts

/** Where a manager's day begins. */
