import type { Texts } from '../text.ts'

export const emailTexts = {
  singular: { en: 'E-mail', de: 'E-Mail' },
  plural: { en: 'E-mails', de: 'E-Mails' },
  tooMany: {
    en: 'Too many e-mails have been sent within an hour. Please try again later.',
    de: 'Innerhalb einer Stunde wurden zu viele E-Mails gesendet. Bitte versuchen Sie es später noch einmal.',
  },
  description: {
    en: 'Every e-mail that was sent or is waiting to be sent.',
    de: 'Alle E-Mails, die gesendet wurden oder auf den Versand warten.',
  },
  to: { en: 'To', de: 'An' },
  subject: { en: 'Subject', de: 'Betreff' },
  text: { en: 'Content', de: 'Inhalt' },
  textHelp: {
    en: 'Links that sign someone in or change a password are never shown here.',
    de: 'Links, mit denen man sich anmeldet oder ein Passwort ändert, werden hier nie gezeigt.',
  },
  hiddenLink: { en: '[link shown only to the recipient]', de: '[Link nur für den Empfänger sichtbar]' },
  hiddenContent: {
    en: 'The content of this e-mail is shown only to its recipient.',
    de: 'Der Inhalt dieser E-Mail ist nur für den Empfänger sichtbar.',
  },
  kind: { en: 'Kind', de: 'Art' },
  state: { en: 'Status', de: 'Status' },
  stateQueued: { en: 'Waiting', de: 'Wartet' },
  stateSent: { en: 'Sent', de: 'Gesendet' },
  stateFailed: { en: 'Failed', de: 'Fehlgeschlagen' },
  attempts: { en: 'Attempts', de: 'Versuche' },
  lastError: { en: 'Last problem', de: 'Letztes Problem' },
  sentAt: { en: 'Sent at', de: 'Gesendet am' },
  customer: { en: 'Customer', de: 'Kunde' },
  user: { en: 'User', de: 'Benutzer' },
  language: { en: 'Language', de: 'Sprache' },
  failureRejected: {
    en: 'The mail server refused this e-mail for good: {detail}',
    de: 'Der Mailserver hat diese E-Mail endgültig abgelehnt: {detail}',
  },
  failureDeferred: {
    en: 'The mail server asked to try again later: {detail}',
    de: 'Der Mailserver bittet um einen späteren Versuch: {detail}',
  },
  failureSender: {
    en: 'The mail server does not accept the sender. Please check the e-mail sender in the settings. It said: {detail}',
    de: 'Der Mailserver akzeptiert den Absender nicht. Bitte prüfen Sie den E-Mail-Absender in den Einstellungen. Seine Antwort: {detail}',
  },
  failureLogin: {
    en: 'The mail server refused the sign-in. Please check SMTP_URL. It said: {detail}',
    de: 'Der Mailserver hat die Anmeldung abgelehnt. Bitte prüfen Sie SMTP_URL. Seine Antwort: {detail}',
  },
  failureEncryption: {
    en: 'No trustworthy encrypted connection to the mail server: {detail}',
    de: 'Keine vertrauenswürdige verschlüsselte Verbindung zum Mailserver: {detail}',
  },
  failureUnreachable: {
    en: 'The mail server cannot be reached: {detail}',
    de: 'Der Mailserver ist nicht erreichbar: {detail}',
  },
  failureTimeout: {
    en: 'The mail server did not answer in time.',
    de: 'Der Mailserver hat nicht rechtzeitig geantwortet.',
  },
  failureExpired: {
    en: 'The link in this e-mail ended before it could be sent.',
    de: 'Der Link in dieser E-Mail ist abgelaufen, bevor sie gesendet werden konnte.',
  },
  failureUnreadable: {
    en: 'The content of this e-mail can no longer be read, because SECRET was changed while it waited. Please send a new one.',
    de: 'Der Inhalt dieser E-Mail ist nicht mehr lesbar, weil SECRET geändert wurde, während sie wartete. Bitte senden Sie eine neue.',
  },
  failureUnsubscribed: {
    en: 'The recipient ended advertising before this e-mail could be sent.',
    de: 'Der Empfänger hat die Werbung abbestellt, bevor diese E-Mail gesendet werden konnte.',
  },
  failureWithdrawn: {
    en: 'The mailing was stopped before this e-mail could be sent.',
    de: 'Die Rundmail wurde gestoppt, bevor diese E-Mail gesendet werden konnte.',
  },
  failureOther: { en: 'Sending failed: {detail}', de: 'Der Versand ist fehlgeschlagen: {detail}' },
  resendImpossible: {
    en: 'This e-mail cannot be sent again, because its one-time link is no longer kept. Please send a new one.',
    de: 'Diese E-Mail kann nicht erneut gesendet werden, weil ihr Einmal-Link nicht mehr aufbewahrt wird. Bitte senden Sie eine neue.',
  },
} as const satisfies Texts

/** What mails of several kinds say. The words of one kind are in `src/emails/kinds`. */
export const mailTexts = {
  hello: { en: 'Hello {name},', de: 'Guten Tag {name},' },
  helloAnyone: { en: 'Hello,', de: 'Guten Tag,' },
  account: { en: 'Account', de: 'Konto' },
  reason: { en: 'Reason', de: 'Grund' },
  until: { en: 'Until', de: 'Bis' },
  meter: { en: 'What is counted', de: 'Was gezählt wird' },
  used: { en: 'Used', de: 'Verbraucht' },
  limit: { en: 'Limit', de: 'Limit' },
  noReason: { en: 'not stated', de: 'nicht angegeben' },
  noEnd: { en: 'further notice', de: 'auf Weiteres' },
  username: { en: 'User name', de: 'Benutzername' },
  signIn: { en: 'Sign in', de: 'Anmelden' },
  footer: {
    en: 'This e-mail was sent automatically by {brand}.',
    de: 'Diese E-Mail wurde automatisch von {brand} gesendet.',
  },
} as const satisfies Texts
