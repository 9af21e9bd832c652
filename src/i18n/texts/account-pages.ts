import type { Texts } from '../text.ts'

/** Adding an account: which kind first. */
export const addAccountTexts = {
  add: { en: 'Add', de: 'Hinzufügen' },
  addBelow: { en: 'Add below', de: 'Unterkonto anlegen' },
  addAccount: { en: 'New customer', de: 'Neuer Kunde' },
  heading: { en: 'What would you like to add?', de: 'Was möchten Sie anlegen?' },
  customer: { en: 'Customer', de: 'Kunde' },
  customerHelp: {
    en: 'A person or company that uses your services, with its own users and resources.',
    de: 'Eine Person oder Firma, die Ihre Dienste nutzt, mit eigenen Benutzern und Ressourcen.',
  },
  integrator: { en: 'Partner', de: 'Partner' },
  integratorHelp: {
    en: 'A reseller or agency that looks after customers of its own.',
    de: 'Ein Wiederverkäufer oder eine Agentur mit eigenen Kunden.',
  },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
} as const satisfies Texts

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
