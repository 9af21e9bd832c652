import type { Texts } from '../text.ts'

/** How the managers of an account run its users. */
export const ownUsersTexts = {
  heading: { en: 'Users', de: 'Benutzer' },
  intro: {
    en: 'Everybody who can sign in for your account.',
    de: 'Alle, die sich für Ihr Konto anmelden können.',
  },
  invite: { en: 'Invite somebody', de: 'Jemanden einladen' },
  you: { en: 'you', de: 'Sie' },
  active: { en: 'Active', de: 'Aktiv' },
  invited: { en: 'Invited', de: 'Eingeladen' },
  locked: { en: 'Locked', de: 'Gesperrt' },
  never: { en: 'Never', de: 'Noch nie' },
  invitedAt: { en: 'Invited on', de: 'Eingeladen am' },
  back: { en: 'All users', de: 'Alle Benutzer' },
  actions: { en: 'Actions', de: 'Aktionen' },
} as const satisfies Texts

export const inviteTexts = {
  intro: {
    en: 'The person chooses a password with a link that works once, for 24 hours.',
    de: 'Die Person wählt ihr Passwort mit einem Link, der einmal und 24 Stunden lang gilt.',
  },
  roleHelp: {
    en: 'Managers edit the account, its users and its devices. Members see the devices.',
    de: 'Verwalter ändern das Konto, seine Benutzer und seine Geräte. Mitglieder sehen die Geräte.',
  },
  method: { en: 'The link', de: 'Der Link' },
  byMail: { en: 'Send it by e-mail', de: 'Per E-Mail senden' },
  byLink: { en: 'Show it to me, I will pass it on', de: 'Mir anzeigen, ich gebe ihn weiter' },
  submit: { en: 'Invite', de: 'Einladen' },
  mailed: {
    en: 'The invitation is on its way to {email}.',
    de: 'Die Einladung ist unterwegs an {email}.',
  },
  made: {
    en: 'The user is created. Show the link now and give it to this person only.',
    de: 'Der Benutzer ist angelegt. Lassen Sie sich nun den Link anzeigen und geben Sie ihn nur dieser Person.',
  },
} as const satisfies Texts

/** What a manager does about one user. */
export const ownUserTexts = {
  lockedNow: {
    en: '{name} is locked and signed out everywhere.',
    de: '{name} ist gesperrt und überall abgemeldet.',
  },
  unlockedNow: { en: '{name} can sign in again.', de: '{name} kann sich wieder anmelden.' },
  mailed: { en: 'A new link is on its way to {email}.', de: 'Ein neuer Link ist unterwegs an {email}.' },
  endHeading: { en: 'Sign out {name} everywhere?', de: '{name} überall abmelden?' },
  endHelp: {
    en: 'All devices and apps of this user are signed out. The user can sign in again at once.',
    de: 'Alle Geräte und Apps dieses Benutzers werden abgemeldet. Er kann sich sofort wieder anmelden.',
  },
  remove: { en: 'Delete', de: 'Löschen' },
  removeHeading: { en: 'Delete {name}?', de: '{name} löschen?' },
  removeHelp: {
    en: 'The user is signed out everywhere and can no longer sign in. You can restore them from the trash.',
    de: 'Der Benutzer wird überall abgemeldet und kann sich nicht mehr anmelden. Er lässt sich aus dem Papierkorb wiederherstellen.',
  },
  removed: { en: 'The user is in the trash.', de: 'Der Benutzer liegt im Papierkorb.' },
  role: { en: 'Change role', de: 'Rolle ändern' },
  roleHelp: {
    en: 'With another role the user signs in anew.',
    de: 'Mit einer anderen Rolle meldet sich der Benutzer neu an.',
  },
} as const satisfies Texts
