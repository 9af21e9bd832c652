import type { Texts } from '../text.ts'

/** How the managers of an account run its logins. */
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
  byLink: { en: 'Show it to me, I will pass it on', de: 'Mir zeigen, ich gebe ihn weiter' },
  submit: { en: 'Invite', de: 'Einladen' },
  mailed: {
    en: 'The invitation is on its way to {email}.',
    de: 'Die Einladung ist unterwegs an {email}.',
  },
  made: {
    en: 'The login is made. Show the link now and give it to this person only.',
    de: 'Der Zugang ist angelegt. Zeigen Sie nun den Link und geben Sie ihn nur dieser Person.',
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
  remove: { en: 'Remove', de: 'Entfernen' },
  removeHeading: { en: 'Remove {name}?', de: '{name} entfernen?' },
  removeHelp: {
    en: 'The user is signed out everywhere and can no longer sign in. The login goes into the trash, from where it can be restored.',
    de: 'Der Benutzer wird überall abgemeldet und kann sich nicht mehr anmelden. Der Zugang kommt in den Papierkorb, aus dem er wiederhergestellt werden kann.',
  },
  removed: { en: 'The user is removed.', de: 'Der Benutzer ist entfernt.' },
  role: { en: 'Change role', de: 'Rolle ändern' },
  roleHelp: {
    en: 'With another role the user signs in anew.',
    de: 'Mit einer anderen Rolle meldet sich der Benutzer neu an.',
  },
} as const satisfies Texts
