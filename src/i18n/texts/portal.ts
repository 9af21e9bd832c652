import type { Texts } from '../text.ts'

/** Signing in and what belongs to it, in the panel and in the portal alike. */
export const signInTexts = {
  heading: { en: 'Sign in', de: 'Anmelden' },
  panelIntro: { en: 'To the back office of {brand}.', de: 'Zur Verwaltung von {brand}.' },
  portalIntro: { en: 'To your account with {brand}.', de: 'Zu Ihrem Konto bei {brand}.' },
  username: { en: 'User name or e-mail', de: 'Benutzername oder E-Mail' },
  usernameMissing: {
    en: 'Please enter your user name or your e-mail.',
    de: 'Bitte geben Sie Ihren Benutzernamen oder Ihre E-Mail ein.',
  },
  password: { en: 'Password', de: 'Passwort' },
  passwordMissing: { en: 'Please enter your password.', de: 'Bitte geben Sie Ihr Passwort ein.' },
  showPassword: { en: 'Show password', de: 'Passwort anzeigen' },
  hidePassword: { en: 'Hide password', de: 'Passwort verbergen' },
  show: { en: 'Show', de: 'Anzeigen' },
  hide: { en: 'Hide', de: 'Verbergen' },
  submit: { en: 'Sign in', de: 'Anmelden' },
  busy: { en: 'One moment …', de: 'Einen Moment …' },
  forgot: { en: 'Forgot password?', de: 'Passwort vergessen?' },
  back: { en: 'Back to sign-in', de: 'Zurück zur Anmeldung' },
  unreachable: {
    en: 'The server cannot be reached. Please check your connection and try again.',
    de: 'Der Server ist nicht erreichbar. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  },
  failed: {
    en: 'That did not work. Please try again in a moment.',
    de: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
  },
  skip: { en: 'Skip to main content', de: 'Zum Hauptinhalt springen' },
} as const satisfies Texts

export const forgotTexts = {
  heading: { en: 'Forgot your password?', de: 'Passwort vergessen?' },
  intro: {
    en: 'Enter your user name or your e-mail. We will send you a link to choose a new password.',
    de: 'Geben Sie Ihren Benutzernamen oder Ihre E-Mail ein. Wir senden Ihnen einen Link, mit dem Sie ein neues Passwort wählen.',
  },
  submit: { en: 'Send link', de: 'Link senden' },
  sentHeading: { en: 'Please check your e-mails', de: 'Bitte sehen Sie in Ihr Postfach' },
  sent: {
    en: 'If there is a user with this name, an e-mail with a link is on its way. The link works once and not for long.',
    de: 'Falls es einen Benutzer mit diesem Namen gibt, ist eine E-Mail mit einem Link unterwegs. Er funktioniert einmal und nur kurze Zeit.',
  },
  notArrived: {
    en: 'Nothing has arrived? Look in the spam folder, or ask the people who gave you access.',
    de: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach oder fragen Sie dort, wo Sie den Zugang erhalten haben.',
  },
} as const satisfies Texts

export const resetTexts = {
  heading: { en: 'Choose a new password', de: 'Neues Passwort wählen' },
  intro: {
    en: 'You will be signed out on all your other devices.',
    de: 'Auf allen anderen Geräten werden Sie abgemeldet.',
  },
  password: { en: 'New password', de: 'Neues Passwort' },
  repeat: { en: 'Repeat the password', de: 'Passwort wiederholen' },
  passwordHelp: {
    en: 'A long phrase is easy to remember and hard to guess.',
    de: 'Ein langer Satz ist leicht zu merken und schwer zu erraten.',
  },
  passwordMissing: { en: 'Please enter a password.', de: 'Bitte geben Sie ein Passwort ein.' },
  mismatch: { en: 'The two passwords are not the same.', de: 'Die beiden Passwörter stimmen nicht überein.' },
  submit: { en: 'Save password', de: 'Passwort speichern' },
  expiredHeading: { en: 'This link no longer works', de: 'Dieser Link funktioniert nicht mehr' },
  expired: {
    en: 'It has expired, was used already, or a later one has replaced it. Ask for a new one; that takes a minute.',
    de: 'Er ist abgelaufen, wurde schon benutzt oder durch einen späteren ersetzt. Fordern Sie einen neuen an, das dauert nur eine Minute.',
  },
  again: { en: 'Ask for a new link', de: 'Neuen Link anfordern' },
  savedHeading: { en: 'Your new password is saved', de: 'Ihr neues Passwort ist gespeichert' },
  saved: { en: 'You can sign in with it now.', de: 'Sie können sich jetzt damit anmelden.' },
} as const satisfies Texts

/** The first steps of a user. */
export const activateTexts = {
  heading: { en: 'Activate your access', de: 'Zugang aktivieren' },
  intro: {
    en: 'Choose the password that you will sign in with.',
    de: 'Wählen Sie das Passwort, mit dem Sie sich künftig anmelden.',
  },
  password: { en: 'Password', de: 'Passwort' },
  submit: { en: 'Activate and sign in', de: 'Aktivieren und anmelden' },
  expiredHeading: { en: 'This link no longer works', de: 'Dieser Link funktioniert nicht mehr' },
  expired: {
    en: 'It has expired, was used already, or a later one has replaced it. With your user name or e-mail you get a new one.',
    de: 'Er ist abgelaufen, wurde schon benutzt oder durch einen späteren ersetzt. Mit Ihrem Benutzernamen oder Ihrer E-Mail erhalten Sie einen neuen.',
  },
  again: { en: 'Ask for a new link', de: 'Neuen Link anfordern' },
  savedHeading: { en: 'Your access is active', de: 'Ihr Zugang ist aktiv' },
  saved: {
    en: 'You can sign in with your password now.',
    de: 'Sie können sich jetzt mit Ihrem Passwort anmelden.',
  },
} as const satisfies Texts

export const changePasswordTexts = {
  link: { en: 'Change password', de: 'Passwort ändern' },
  heading: { en: 'Change your password', de: 'Passwort ändern' },
  intro: {
    en: 'You will be signed out on all your other devices.',
    de: 'Auf allen anderen Geräten werden Sie abgemeldet.',
  },
  mustChange: {
    en: 'Your password was set by somebody else. Please choose one that only you know.',
    de: 'Ihr Passwort hat jemand anderes festgelegt. Bitte wählen Sie eines, das nur Sie kennen.',
  },
  current: { en: 'Current password', de: 'Bisheriges Passwort' },
  currentMissing: {
    en: 'Please enter your current password.',
    de: 'Bitte geben Sie Ihr bisheriges Passwort ein.',
  },
  back: { en: 'Back', de: 'Zurück' },
} as const satisfies Texts

export const confirmEmailTexts = {
  heading: { en: 'Confirm your e-mail address', de: 'E-Mail-Adresse bestätigen' },
  intro: {
    en: 'From then on, e-mails to you go to this address.',
    de: 'Von da an senden wir E-Mails an diese Adresse.',
  },
  submit: { en: 'Confirm this address', de: 'Adresse bestätigen' },
  doneHeading: { en: 'Your address is confirmed', de: 'Ihre Adresse ist bestätigt' },
  done: { en: 'E-mails go there from now on.', de: 'E-Mails gehen ab jetzt dorthin.' },
  expired: {
    en: 'It has expired or was used already. Change your address once more to get a new one.',
    de: 'Er ist abgelaufen oder wurde schon benutzt. Ändern Sie Ihre Adresse noch einmal, um einen neuen zu erhalten.',
  },
  home: { en: 'To your account', de: 'Zu Ihrem Konto' },
} as const satisfies Texts

/** The strength of a password while it is being typed. */
export const strengthTexts = {
  label: { en: 'Strength: {strength}', de: 'Stärke: {strength}' },
  short: { en: 'still too short', de: 'noch zu kurz' },
  unrated: { en: 'long enough', de: 'lang genug' },
  weak: { en: 'weak – easy to guess', de: 'schwach – leicht zu erraten' },
  good: { en: 'good', de: 'gut' },
  strong: { en: 'very good', de: 'sehr gut' },
} as const satisfies Texts

export const portalTexts = {
  hello: { en: 'Hello {name}', de: 'Guten Tag, {name}' },
  account: { en: 'Account', de: 'Konto' },
  login: { en: 'Your access', de: 'Ihr Zugang' },
  userLogin: { en: 'User', de: 'Benutzer' },
  signOut: { en: 'Sign out', de: 'Abmelden' },
  manage: { en: 'Manage accounts', de: 'Konten verwalten' },
  manageHelp: {
    en: 'Accounts, users and resources in your care.',
    de: 'Konten, Benutzer und Ressourcen, die Sie betreuen.',
  },
  notGiven: { en: 'Not given', de: 'Nicht angegeben' },
  yes: { en: 'Yes', de: 'Ja' },
  changes: {
    en: 'Is something not right? Please tell {brand}; your data are kept there.',
    de: 'Stimmt etwas nicht? Bitte sagen Sie {brand} Bescheid, dort werden Ihre Daten gepflegt.',
  },
  personName: { en: 'Name', de: 'Name' },
  address: { en: 'Address', de: 'Anschrift' },
  notFoundHeading: { en: 'This page does not exist', de: 'Diese Seite gibt es nicht' },
  notFound: {
    en: 'Perhaps the address was mistyped or the page has moved.',
    de: 'Vielleicht ist die Adresse vertippt oder die Seite umgezogen.',
  },
  home: { en: 'To the start page', de: 'Zur Startseite' },
  signIn: { en: 'To the sign-in', de: 'Zur Anmeldung' },
} as const satisfies Texts
