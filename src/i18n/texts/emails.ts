import type { Texts } from '../text.ts'

export const emailTexts = {
  singular: { en: 'E-mail', de: 'E-Mail' },
  plural: { en: 'E-mails', de: 'E-Mails' },
  description: {
    en: 'Every mail that was sent or is waiting to be sent.',
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
    en: 'The content of this mail is shown only to its recipient.',
    de: 'Der Inhalt dieser E-Mail ist nur für den Empfänger sichtbar.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindWelcome: { en: 'Welcome', de: 'Willkommen' },
  kindActivation: { en: 'Activation', de: 'Aktivierung' },
  kindActivated: { en: 'Activated', de: 'Aktiviert' },
  kindPasswordReset: { en: 'New password requested', de: 'Neues Passwort angefordert' },
  kindPasswordChanged: { en: 'Password changed', de: 'Passwort geändert' },
  kindEmailConfirm: { en: 'Confirm an e-mail address', de: 'E-Mail-Adresse bestätigen' },
  kindEmailChanged: { en: 'E-mail address changed', de: 'E-Mail-Adresse geändert' },
  kindAccountDisabled: { en: 'Account disabled', de: 'Konto deaktiviert' },
  kindAccountEnabled: { en: 'Account enabled', de: 'Konto aktiviert' },
  kindLimitWarning: { en: 'Limit nearly reached', de: 'Limit fast erreicht' },
  kindMessage: { en: 'Message', de: 'Nachricht' },
  kindAlert: { en: 'Alert', de: 'Benachrichtigung' },
  kindOther: { en: 'Other', de: 'Sonstige' },
  state: { en: 'State', de: 'Zustand' },
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
    en: 'The mail server refused this mail for good: {detail}',
    de: 'Der Mailserver hat diese E-Mail endgültig abgelehnt: {detail}',
  },
  failureDeferred: {
    en: 'The mail server asked to try again later: {detail}',
    de: 'Der Mailserver bat um einen späteren Versuch: {detail}',
  },
  failureSender: {
    en: 'The mail server does not accept the sender. Please check the mail sender in the settings. It said: {detail}',
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
    en: 'The link in this mail ended before the mail could be sent.',
    de: 'Der Link in dieser E-Mail ist abgelaufen, bevor sie gesendet werden konnte.',
  },
  failureWithdrawn: {
    en: 'The mailing was stopped before this mail could be sent.',
    de: 'Die Rundmail wurde gestoppt, bevor diese E-Mail gesendet werden konnte.',
  },
  failureOther: { en: 'Sending failed: {detail}', de: 'Der Versand ist fehlgeschlagen: {detail}' },
  resendImpossible: {
    en: 'This mail cannot be sent again, because its one-time link is no longer kept. Please send a new one.',
    de: 'Diese E-Mail kann nicht erneut gesendet werden, weil ihr Einmal-Link nicht mehr aufbewahrt wird. Bitte senden Sie eine neue.',
  },
} as const satisfies Texts

/** What mails say. `{{brand}}` and the like are the variables of templates, `{name}` is filled in by the product. */
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
    en: 'This mail was sent automatically by {brand}.',
    de: 'Diese E-Mail wurde automatisch von {brand} gesendet.',
  },
  messageFooter: {
    en: 'This message was sent to you by {brand}.',
    de: 'Diese Nachricht hat Ihnen {brand} gesendet.',
  },
  welcome: {
    subject: { en: 'Welcome to {{brand}}', de: 'Willkommen bei {{brand}}' },
    body: {
      en: 'Your login for {{brand}} has been set up. You can sign in with this user name or with your e-mail address.',
      de: 'Ihr Zugang zu {{brand}} ist eingerichtet. Sie können sich mit diesem Benutzernamen oder mit Ihrer E-Mail-Adresse anmelden.',
    },
    password: {
      en: 'For your safety, the password is never sent by mail. If you do not know it, choose “Forgot password?” where you sign in.',
      de: 'Zu Ihrer Sicherheit wird das Passwort nie per E-Mail verschickt. Falls Sie es nicht kennen, wählen Sie bei der Anmeldung „Passwort vergessen?“.',
    },
  },
  activation: {
    subject: { en: 'Activate your login for {{brand}}', de: 'Aktivieren Sie Ihren Zugang zu {{brand}}' },
    heading: { en: 'Welcome to {{brand}}', de: 'Willkommen bei {{brand}}' },
    body: {
      en: 'A login for {{brand}} has been set up for you. With this link you choose your password and sign in.',
      de: 'für Sie wurde ein Zugang zu {{brand}} eingerichtet. Mit diesem Link wählen Sie Ihr Passwort und melden sich an.',
    },
    button: { en: 'Choose a password', de: 'Passwort wählen' },
    validity: {
      en: 'The link works once, within the next {{hours}} hours. A later link replaces it.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{hours}} Stunden. Ein späterer Link ersetzt ihn.',
    },
    notYou: {
      en: 'If you do not know what this is about, you need not do anything.',
      de: 'Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    },
  },
  activated: {
    subject: { en: 'Your login for {{brand}} is active', de: 'Ihr Zugang zu {{brand}} ist aktiv' },
    heading: { en: 'Your login is active', de: 'Ihr Zugang ist aktiv' },
    body: {
      en: 'From now on you can sign in with this user name or with your e-mail address, and the password you chose.',
      de: 'ab jetzt können Sie sich mit diesem Benutzernamen oder mit Ihrer E-Mail-Adresse und dem gewählten Passwort anmelden.',
    },
    notYou: {
      en: 'If it was not you who activated it, please contact us at once.',
      de: 'Wenn nicht Sie ihn aktiviert haben, wenden Sie sich bitte sofort an uns.',
    },
  },
  emailConfirm: {
    subject: {
      en: 'Confirm your new address for {{brand}}',
      de: 'Bestätigen Sie Ihre neue Adresse für {{brand}}',
    },
    heading: { en: 'Confirm your new address', de: 'Bestätigen Sie Ihre neue Adresse' },
    body: {
      en: 'This address is to become the one of the following login. Until you confirm it, the old one stays.',
      de: 'diese Adresse soll die des folgenden Zugangs werden. Bis Sie sie bestätigen, bleibt es bei der alten.',
    },
    button: { en: 'Confirm this address', de: 'Adresse bestätigen' },
    validity: {
      en: 'The link works once, within the next {{hours}} hours.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{hours}} Stunden.',
    },
    notYou: {
      en: 'If you do not know what this is about, you need not do anything.',
      de: 'Wenn Sie nicht wissen, worum es geht, müssen Sie nichts tun.',
    },
  },
  emailChanged: {
    subject: {
      en: 'Your address for {{brand}} was changed',
      de: 'Ihre Adresse für {{brand}} wurde geändert',
    },
    heading: { en: 'Your e-mail address was changed', de: 'Ihre E-Mail-Adresse wurde geändert' },
    body: {
      en: 'From now on, mails for this login go to another address, and no longer to this one.',
      de: 'ab jetzt gehen E-Mails zu diesem Zugang an eine andere Adresse und nicht mehr an diese.',
    },
    notYou: {
      en: 'If it was not you who changed it, please contact us at once.',
      de: 'Wenn nicht Sie sie geändert haben, wenden Sie sich bitte sofort an uns.',
    },
  },
  passwordReset: {
    subject: { en: 'Choose a new password for {{brand}}', de: 'Neues Passwort für {{brand}} wählen' },
    heading: { en: 'Choose a new password', de: 'Neues Passwort wählen' },
    body: {
      en: 'A new password was requested for this login.',
      de: 'für diesen Zugang wurde ein neues Passwort angefordert.',
    },
    button: { en: 'Choose a new password', de: 'Neues Passwort wählen' },
    validity: {
      en: 'The link works once, within the next {{minutes}} minutes.',
      de: 'Der Link funktioniert einmal, innerhalb der nächsten {{minutes}} Minuten.',
    },
    notYou: {
      en: 'If it was not you who asked for this, you need not do anything: your password stays as it is.',
      de: 'Wenn nicht Sie das angefordert haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.',
    },
  },
  passwordChanged: {
    subject: {
      en: 'Your password for {{brand}} was changed',
      de: 'Ihr Passwort für {{brand}} wurde geändert',
    },
    heading: { en: 'Your password was changed', de: 'Ihr Passwort wurde geändert' },
    body: {
      en: 'The password of this login has just been changed. All other devices were signed out.',
      de: 'das Passwort dieses Zugangs wurde gerade geändert. Alle anderen Geräte wurden abgemeldet.',
    },
    notYou: {
      en: 'If it was not you who changed it, please choose a new password at once with “Forgot password?” where you sign in, and contact us.',
      de: 'Wenn nicht Sie es geändert haben, wählen Sie bitte sofort bei der Anmeldung über „Passwort vergessen?“ ein neues Passwort und wenden Sie sich an uns.',
    },
  },
  accountDisabled: {
    subject: {
      en: '“{{account}}” has been disabled at {{brand}}',
      de: '„{{account}}“ wurde bei {{brand}} deaktiviert',
    },
    heading: { en: 'Your account has been disabled', de: 'Ihr Konto wurde deaktiviert' },
    body: {
      en: 'Until it is enabled again, nobody of this account can sign in, and nothing of it runs.',
      de: 'bis es wieder aktiviert ist, kann sich niemand aus diesem Konto anmelden, und nichts davon läuft.',
    },
    contact: {
      en: 'If you have a question about this, please contact us.',
      de: 'Wenn Sie dazu Fragen haben, wenden Sie sich bitte an uns.',
    },
  },
  accountEnabled: {
    subject: {
      en: '“{{account}}” is enabled again at {{brand}}',
      de: '„{{account}}“ ist bei {{brand}} wieder aktiviert',
    },
    heading: { en: 'Your account is enabled again', de: 'Ihr Konto ist wieder aktiviert' },
    body: {
      en: 'The people of “{{account}}” can sign in again, and what ran before runs again.',
      de: 'die Personen aus „{{account}}“ können sich wieder anmelden, und was vorher lief, läuft wieder.',
    },
  },
  limitWarning: {
    subject: {
      en: '“{{account}}” has used {{used}} of {{limit}} ({{meter}})',
      de: '„{{account}}“ hat {{used}} von {{limit}} verbraucht ({{meter}})',
    },
    heading: { en: 'A limit is nearly reached', de: 'Ein Limit ist fast erreicht' },
    body: {
      en: 'One of the limits of your account is nearly used up. Beyond it, more is refused.',
      de: 'eines der Limits Ihres Kontos ist fast ausgeschöpft. Darüber hinaus wird Weiteres abgelehnt.',
    },
    contact: {
      en: 'If you need more, please contact us.',
      de: 'Wenn Sie mehr benötigen, wenden Sie sich bitte an uns.',
    },
  },
} as const satisfies Texts
