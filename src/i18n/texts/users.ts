import type { Texts } from '../text.ts'

export const userTexts = {
  singular: { en: 'User', de: 'Benutzer' },
  plural: { en: 'Users', de: 'Benutzer' },
  description: {
    en: 'Everyone who signs in: your staff and the users of your customers.',
    de: 'Alle, die sich anmelden: Ihre Mitarbeiter und die Benutzer Ihrer Kunden.',
  },
  username: { en: 'User name', de: 'Benutzername' },
  usernameHelp: {
    en: '2 to 64 small letters, digits, dots, hyphens or underscores, or the user’s own e-mail address, which the name then follows. Capitals become small.',
    de: '2 bis 64 Kleinbuchstaben, Ziffern, Punkte, Binde- oder Unterstriche, oder die eigene E-Mail-Adresse des Benutzers; der Name folgt ihr dann. Großbuchstaben werden zu Kleinbuchstaben.',
  },
  usernameInvalid: {
    en: 'Please use 2 to 64 small letters, digits, dots, hyphens or underscores, starting with a letter or digit, or the user’s own e-mail address.',
    de: 'Bitte verwenden Sie 2 bis 64 Kleinbuchstaben, Ziffern, Punkte, Binde- oder Unterstriche, beginnend mit Buchstabe oder Ziffer, oder die eigene E-Mail-Adresse des Benutzers.',
  },
  usernameNotOwn: {
    en: 'Only the user’s own e-mail address may be the user name. Please enter that one, or a name without @.',
    de: 'Nur die eigene E-Mail-Adresse des Benutzers darf Benutzername sein. Bitte geben Sie diese ein oder einen Namen ohne @.',
  },
  email: { en: 'E-mail', de: 'E-Mail' },
  emailInvalid: {
    en: 'Please enter an e-mail address such as anna@example.com.',
    de: 'Bitte geben Sie eine E-Mail-Adresse wie anna@example.com ein.',
  },
  emailLocalPart: {
    en: 'The part before the @ may only have letters without accents, digits and signs: many mail servers deliver to no others. Please enter another address.',
    de: 'Der Teil vor dem @ darf nur Buchstaben ohne Akzente und Umlaute, Ziffern und Zeichen enthalten: An andere Adressen stellen manche Mailserver nicht zu. Bitte geben Sie eine andere Adresse ein.',
  },
  firstName: { en: 'First name', de: 'Vorname' },
  lastName: { en: 'Last name', de: 'Nachname' },
  customer: { en: 'Belongs to', de: 'Gehört zu' },
  customerHelp: {
    en: 'The account this user belongs to. Staff belong to none.',
    de: 'Das Konto, zu dem der Benutzer gehört. Mitarbeiter gehören zu keinem.',
  },
  role: { en: 'Role', de: 'Rolle' },
  roleAdministrator: { en: 'Administrator (staff)', de: 'Administrator (Mitarbeiter)' },
  roleSupport: { en: 'Support (staff)', de: 'Support (Mitarbeiter)' },
  roleManager: { en: 'Manager (in an account)', de: 'Verwalter (in einem Konto)' },
  roleMember: { en: 'Member (in an account)', de: 'Mitglied (in einem Konto)' },
  staffRoleInAccount: {
    en: 'A user of a customer is a manager or a member.',
    de: 'Ein Benutzer eines Kunden ist Verwalter oder Mitglied.',
  },
  accountRoleInStaff: {
    en: 'Staff are administrators or support. For other roles choose a customer.',
    de: 'Mitarbeiter sind Administrator oder Support. Für andere Rollen wählen Sie einen Kunden.',
  },
  password: { en: 'Password', de: 'Passwort' },
  passwordHelp: {
    en: 'At least {minimum} characters; a long phrase is best.',
    de: 'Mindestens {minimum} Zeichen; am besten ein langer Satz.',
  },
  passwordConfirm: { en: 'Confirm password', de: 'Passwort bestätigen' },
  passwordMismatch: {
    en: 'The two passwords are not the same.',
    de: 'Die beiden Passwörter stimmen nicht überein.',
  },
  passwordRequired: { en: 'Please enter a password.', de: 'Bitte geben Sie ein Passwort ein.' },
  passwordTooShort: {
    en: 'Please use at least {minimum} characters.',
    de: 'Bitte verwenden Sie mindestens {minimum} Zeichen.',
  },
  passwordTooLong: {
    en: 'Please use at most {maximum} characters.',
    de: 'Bitte verwenden Sie höchstens {maximum} Zeichen.',
  },
  passwordCommon: {
    en: 'This password is one of the most common ones. Please choose another.',
    de: 'Dieses Passwort gehört zu den häufigsten. Bitte wählen Sie ein anderes.',
  },
  passwordPersonal: {
    en: 'Please do not use the user name, the e-mail or the name as the password.',
    de: 'Bitte verwenden Sie weder Benutzername noch E-Mail oder Namen als Passwort.',
  },
  passwordByOwner: {
    en: 'Your own password is changed with the current one, under “Change password”.',
    de: 'Ihr eigenes Passwort ändern Sie mit dem bisherigen unter „Passwort ändern“.',
  },
  pin: { en: 'PIN', de: 'PIN' },
  pinHelp: {
    en: '4 to 8 digits, asked for protected content. It cannot be read back.',
    de: '4 bis 8 Ziffern für geschützte Inhalte. Sie kann nicht wieder ausgelesen werden.',
  },
  pinInvalid: { en: 'Please enter 4 to 8 digits.', de: 'Bitte geben Sie 4 bis 8 Ziffern ein.' },
  locked: { en: 'Locked', de: 'Gesperrt' },
  lockedHelp: {
    en: 'A locked user is signed out at once and cannot sign in.',
    de: 'Ein gesperrter Benutzer wird sofort abgemeldet und kann sich nicht anmelden.',
  },
  lastAdministrator: {
    en: 'This is the last active administrator. Please make somebody else an administrator first.',
    de: 'Das ist der letzte aktive Administrator. Bitte machen Sie zuerst jemand anderen zum Administrator.',
  },
  lockedReason: { en: 'Reason for the lock', de: 'Grund der Sperre' },
  lockedReasonHelp: {
    en: 'Shown to this user when they try to sign in.',
    de: 'Das sieht dieser Benutzer, wenn er sich anmelden will.',
  },
  activation: { en: 'Activation', de: 'Aktivierung' },
  activationMethod: { en: 'First sign-in', de: 'Erste Anmeldung' },
  activationMethodHelp: {
    en: 'With a link the person proves the address and chooses the password.',
    de: 'Mit einem Link bestätigt die Person ihre Adresse und wählt ihr Passwort selbst.',
  },
  activationByEmail: { en: 'Mail an activation link', de: 'Aktivierungslink per E-Mail senden' },
  activationByLink: { en: 'Show me the activation link', de: 'Mir den Aktivierungslink anzeigen' },
  activationByPassword: { en: 'Set a password now', de: 'Jetzt ein Passwort festlegen' },
  activationIsActive: {
    en: 'This user is active already and needs no link.',
    de: 'Dieser Benutzer ist schon aktiv und braucht keinen Link.',
  },
  activationMailed: {
    en: 'The activation link is on its way to {email}.',
    de: 'Der Aktivierungslink ist unterwegs an {email}.',
  },
  activated: { en: 'Your access is active.', de: 'Ihr Zugang ist aktiv.' },
  resetMailed: {
    en: 'The link to choose a new password is on its way to {email}.',
    de: 'Der Link für ein neues Passwort ist unterwegs an {email}.',
  },
  resetMayNotArrive: {
    en: 'Its mail server has refused e-mails lately. If the link does not arrive, correct the address or show the link instead.',
    de: 'Der Mailserver dieser Adresse hat zuletzt E-Mails abgelehnt. Wenn der Link nicht ankommt, berichtigen Sie die Adresse oder zeigen Sie den Link.',
  },
  resetOwn: {
    en: 'Your own password is changed under “Change password”. If you no longer know it, sign out and choose “Forgot password?”.',
    de: 'Ihr eigenes Passwort ändern Sie unter „Passwort ändern“. Wenn Sie es nicht mehr wissen, melden Sie sich ab und wählen Sie „Passwort vergessen?“.',
  },
  resetLocked: {
    en: 'This user is locked and could not sign in with a new password. Please unlock the user first.',
    de: 'Dieser Benutzer ist gesperrt und könnte sich auch mit einem neuen Passwort nicht anmelden. Bitte entsperren Sie ihn zuerst.',
  },
  resetDisabled: {
    en: 'The account of this user, or one above it, is off, so nobody can sign in. Please have it enabled first.',
    de: 'Das Konto dieses Benutzers oder eines darüber ist aus, deshalb kann sich niemand anmelden. Bitte lassen Sie es zuerst aktivieren.',
  },
  passwordChanged: { en: 'Your password was changed.', de: 'Ihr Passwort wurde geändert.' },
  pendingEmail: { en: 'New address, not confirmed yet', de: 'Neue Adresse, noch nicht bestätigt' },
  emailConfirmed: { en: 'Your new address is confirmed.', de: 'Ihre neue Adresse ist bestätigt.' },
  currentPasswordHelp: {
    en: 'Needed to change your own password or e-mail.',
    de: 'Nötig, um Ihr eigenes Passwort oder Ihre E-Mail zu ändern.',
  },
  mustChangeFirst: {
    en: 'Please choose a new password first.',
    de: 'Bitte wählen Sie zuerst ein neues Passwort.',
  },
  currentPassword: { en: 'Current password', de: 'Bisheriges Passwort' },
  currentPasswordRequired: {
    en: 'Please enter your current password as well.',
    de: 'Bitte geben Sie auch Ihr bisheriges Passwort ein.',
  },
  currentPasswordWrong: {
    en: 'This is not your current password.',
    de: 'Das ist nicht Ihr bisheriges Passwort.',
  },
  activationPending: { en: 'Pending', de: 'Ausstehend' },
  activationActive: { en: 'Active', de: 'Aktiv' },
  mustChangePassword: { en: 'Must change the password', de: 'Muss das Passwort ändern' },
  lastLoginAt: { en: 'Last sign-in', de: 'Letzte Anmeldung' },
  apiAccess: { en: 'API access', de: 'API-Zugriff' },
  apiAccessHelp: {
    en: 'Without it, apps cannot work as this user over REST or GraphQL.',
    de: 'Ohne ihn können Apps nicht über REST oder GraphQL als dieser Benutzer arbeiten.',
  },
  activityTimeout: { en: 'Back to the main menu after', de: 'Zurück zum Hauptmenü nach' },
  activityTimeoutHelp: {
    en: 'Seconds without activity in the app, for example 10800 for 3 hours.',
    de: 'Sekunden ohne Aktivität in der App, zum Beispiel 10800 für 3 Stunden.',
  },
  wholeSeconds: {
    en: 'Please enter whole seconds, from 0 to 31536000.',
    de: 'Bitte geben Sie ganze Sekunden ein, von 0 bis 31536000.',
  },
  timezone: { en: 'Time zone', de: 'Zeitzone' },
  autoTimezone: { en: 'Automatic time zone', de: 'Automatische Zeitzone' },
  autoTimezoneHelp: {
    en: 'The app takes the time zone from the network provider.',
    de: 'Die App übernimmt die Zeitzone vom Netzbetreiber.',
  },
  getMessages: { en: 'Gets messages', de: 'Erhält Nachrichten' },
  getMessagesHelp: { en: 'Messages from you in the app.', de: 'Nachrichten von Ihnen in der App.' },
  emailRefusedAt: { en: 'Address refuses e-mails since', de: 'Adresse lehnt E-Mails ab seit' },
  emailRefusedHelp: {
    en: 'Mailings and alerts are not sent there any more. This ends with another address, or when an e-mail is accepted again.',
    de: 'Rundmails und Benachrichtigungen werden dorthin nicht mehr gesendet. Das endet mit einer anderen Adresse oder sobald wieder eine E-Mail angenommen wird.',
  },
  emailRefusal: { en: 'What the mail server said', de: 'Antwort des Mailservers' },
  receiveAds: { en: 'Gets advertising', de: 'Erhält Werbung' },
  receiveAdsHelp: {
    en: 'Advertising from you in messages and mailings. The user can end it in the portal and from any such e-mail.',
    de: 'Werbung von Ihnen in Nachrichten und Rundmails. Der Benutzer kann sie im Portal und aus jeder solchen E-Mail abbestellen.',
  },
  showAdultContent: { en: 'Shows adult content', de: 'Zeigt Inhalte für Erwachsene' },
  isTester: { en: 'Is a tester', de: 'Ist Tester' },
  isTesterHelp: { en: 'Gets app updates meant for testers.', de: 'Erhält App-Updates für Tester.' },
  channelStreamSource: { en: 'Stream source for channels', de: 'Stream-Quelle für Kanäle' },
  vodStreamSource: { en: 'Stream source for video on demand', de: 'Stream-Quelle für Video on Demand' },
  streamSourceKind: {
    en: 'Please choose a stream source of the right kind.',
    de: 'Bitte wählen Sie eine Stream-Quelle der richtigen Art.',
  },
  accessibilityFeatures: { en: 'Accessibility features', de: 'Barrierefreiheit' },
  accessibilityFeaturesHelp: {
    en: 'Adds a link “Skip to main content” for screen readers.',
    de: 'Ergänzt einen Link „Zum Hauptinhalt springen“ für Screenreader.',
  },
  language: { en: 'Language', de: 'Sprache' },
  sendWelcomeEmail: { en: 'Send a welcome e-mail', de: 'Willkommens-E-Mail senden' },
  identity: { en: 'Sign-in', de: 'Anmeldung' },
  person: { en: 'Person', de: 'Person' },
  app: { en: 'App and content', de: 'App und Inhalte' },
} as const satisfies Texts

export const settingsTexts = {
  label: { en: 'Settings', de: 'Einstellungen' },
  tellsSwitch: {
    en: 'Notify managers when their account is disabled or enabled',
    de: 'Verwalter benachrichtigen, wenn ihr Konto deaktiviert oder aktiviert wird',
  },
  tellsSwitchHelp: {
    en: 'By e-mail, with the reason and until when. Only those of the account itself are notified.',
    de: 'Per E-Mail, mit Grund und Dauer. Nur die Verwalter des Kontos selbst werden benachrichtigt.',
  },
  passwordMinLength: { en: 'Shortest password', de: 'Mindestlänge des Passworts' },
  passwordMinLengthHelp: { en: 'Characters; never below 4.', de: 'In Zeichen, nie unter 4.' },
  passwordsByStaff: {
    en: 'Staff and managers may set passwords for others',
    de: 'Mitarbeiter und Verwalter dürfen Passwörter für andere festlegen',
  },
  passwordsByStaffHelp: {
    en: 'Off: the panel offers a link instead, with which the person chooses the password. New users may get a password either way.',
    de: 'Aus: Die Verwaltung bietet stattdessen einen Link an, mit dem die Person das Passwort selbst wählt. Neue Benutzer können in beiden Fällen ein Passwort erhalten.',
  },
  brandName: { en: 'Brand name', de: 'Markenname' },
  brandNameHelp: {
    en: 'Shown in e-mails and at sign-in.',
    de: 'Erscheint in E-Mails und bei der Anmeldung.',
  },
  mailFrom: { en: 'E-mail sender', de: 'E-Mail-Absender' },
  mailFromHelp: { en: 'The address e-mails come from.', de: 'Die Adresse, von der E-Mails kommen.' },
  mailReplyTo: { en: 'Replies go to', de: 'Antworten gehen an' },
  mailReplyToHelp: {
    en: 'The address that answers to e-mails are sent to. Leave empty to use the sender’s.',
    de: 'Die Adresse, an die Antworten auf E-Mails gesendet werden. Leer lassen, dann die des Absenders.',
  },
  defaultLanguage: { en: 'Default language', de: 'Standardsprache' },
  accountDepth: { en: 'Levels of accounts', de: 'Ebenen von Konten' },
  accountDepthHelp: {
    en: 'How many accounts may lie below each other.',
    de: 'Wie viele Konten untereinander liegen dürfen.',
  },
  trashDays: { en: 'Days in the trash', de: 'Tage im Papierkorb' },
  trashDaysHelp: {
    en: 'After so many days what was deleted is gone for good. 0: never by itself.',
    de: 'Nach so vielen Tagen ist Gelöschtes endgültig weg. 0: nie von selbst.',
  },
  eventDays: { en: 'Days that events are kept', de: 'Ereignisse aufbewahren (Tage)' },
  eventDaysHelp: {
    en: 'After so many days events are deleted.',
    de: 'Nach so vielen Tagen werden Ereignisse gelöscht.',
  },
} as const satisfies Texts
