import type { Texts } from '../text.ts'

/** Links with which somebody chooses a password, mailed or shown by others. */
export const signInLinkTexts = {
  label: { en: 'Sign-in link', de: 'Anmeldelink' },
  mail: { en: 'Mail it to {email}', de: 'Per E-Mail an {email}' },
  show: { en: 'Show it to copy', de: 'Zum Kopieren anzeigen' },
  mailActivation: { en: 'Mail the activation again to {email}', de: 'Aktivierung erneut an {email} senden' },
  showActivation: { en: 'Show the activation link to copy', de: 'Aktivierungslink zum Kopieren anzeigen' },
  mailed: { en: 'Link mailed to {email}.', de: 'Link an {email} gesendet.' },
  activationMailed: { en: 'Activation mailed to {email}.', de: 'Aktivierung an {email} gesendet.' },
  refused: {
    en: 'Its mail server has refused e-mails lately.',
    de: 'Der Mailserver hat zuletzt E-Mails abgelehnt.',
  },
  mailPassword: { en: 'Mail a link for a new password', de: 'Link für ein neues Passwort senden' },
  showPassword: { en: 'Show a link for a new password', de: 'Link für ein neues Passwort anzeigen' },
  passwordHeading: {
    en: 'Link for {name} to choose a new password',
    de: 'Link für ein neues Passwort von {name}',
  },
} as const satisfies Texts

/** Why there is no link now, and what to do first. */
export const noSignInLinkTexts = {
  locked: {
    label: { en: 'No link while the user is locked', de: 'Kein Link, solange der Benutzer gesperrt ist' },
    help: { en: 'Unlock the user first.', de: 'Entsperren Sie ihn zuerst.' },
  },
  off: {
    label: { en: 'No link while the account is off', de: 'Kein Link, solange das Konto aus ist' },
    help: { en: 'Enable the account first.', de: 'Aktivieren Sie das Konto zuerst.' },
  },
}
