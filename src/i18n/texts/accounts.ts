import type { Texts } from '../text.ts'

export const customerTexts = {
  singular: { en: 'Customer', de: 'Kunde' },
  plural: { en: 'Customers', de: 'Kunden' },
  description: {
    en: 'The accounts you serve: people and organizations.',
    de: 'Die Konten, die Sie betreuen: Personen und Organisationen.',
  },
  account: { en: 'Account', de: 'Konto' },
  contact: { en: 'Contact', de: 'Kontakt' },
  loginTab: { en: 'Login', de: 'Zugang' },
  administration: { en: 'Administration', de: 'Verwaltung' },
  name: { en: 'Name', de: 'Name' },
  nameHelp: {
    en: 'Left empty for a person, it becomes “first name last name”.',
    de: 'Bleibt es bei einer Person leer, wird daraus „Vorname Nachname“.',
  },
  nameRequired: {
    en: 'Please enter a name, or the first and last name of the person.',
    de: 'Bitte geben Sie einen Namen ein oder Vor- und Nachnamen der Person.',
  },
  type: { en: 'Account type', de: 'Kontotyp' },
  typeCustomer: { en: 'Customer', de: 'Kunde' },
  typeIntegrator: { en: 'Integrator', de: 'Integrator' },
  typeHelp: {
    en: 'An integrator is a partner, reseller or agency with customers of its own.',
    de: 'Ein Integrator ist ein Partner, Wiederverkäufer oder eine Agentur mit eigenen Kunden.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindOrganization: { en: 'Organization', de: 'Organisation' },
  kindPerson: { en: 'Person', de: 'Person' },
  parent: { en: 'Belongs to', de: 'Gehört zu' },
  parentHelp: {
    en: 'The account above this one. Empty at the top.',
    de: 'Das übergeordnete Konto. Ganz oben leer.',
  },
  parentTooDeep: {
    en: 'At most {maximum} accounts may lie in one line. Please choose one further up.',
    de: 'In einer Linie dürfen höchstens {maximum} Konten liegen. Bitte wählen Sie eines weiter oben.',
  },
  parentCycle: {
    en: 'An account cannot belong to itself or to one below it. Please choose another.',
    de: 'Ein Konto kann nicht zu sich selbst oder zu einem darunter gehören. Bitte wählen Sie ein anderes.',
  },
  parentIsCustomer: {
    en: 'An integrator can only belong to an integrator. Please choose one, or make this account a customer.',
    de: 'Ein Integrator kann nur zu einem Integrator gehören. Bitte wählen Sie einen, oder machen Sie dieses Konto zum Kunden.',
  },
  parentUnknown: {
    en: 'This account was not found. Please choose another.',
    de: 'Dieses Konto wurde nicht gefunden. Bitte wählen Sie ein anderes.',
  },
  moved: {
    en: 'The account was moved, with everything below it.',
    de: 'Das Konto wurde verschoben, mit allem darunter.',
  },
  treeCursor: {
    en: 'This place in the list is not known. Please start again from the beginning.',
    de: 'Diese Stelle der Liste ist nicht bekannt. Bitte beginnen Sie wieder von vorn.',
  },
  hasIntegrators: {
    en: 'There are integrators below this account, so it has to stay one. Move those first.',
    de: 'Unter diesem Konto liegen Integratoren, also muss es einer bleiben. Verschieben Sie diese zuerst.',
  },
  path: { en: 'Path', de: 'Pfad' },
  group: { en: 'Group', de: 'Gruppe' },
  firstName: { en: 'First name', de: 'Vorname' },
  lastName: { en: 'Last name', de: 'Nachname' },
  email: { en: 'E-mail', de: 'E-Mail' },
  address: { en: 'Address', de: 'Adresse' },
  city: { en: 'City', de: 'Ort' },
  postalCode: { en: 'Postal code', de: 'Postleitzahl' },
  country: { en: 'Country', de: 'Land' },
  countryUnknown: {
    en: 'Please choose a country from the list.',
    de: 'Bitte wählen Sie ein Land aus der Liste.',
  },
  telephone: { en: 'Telephone', de: 'Telefon' },
  telephoneHelp: {
    en: 'With country code (+49 …), or as dialled inside the chosen country. An extension goes behind it: ext. 12.',
    de: 'Mit Ländervorwahl (+49 …) oder so, wie man im gewählten Land wählt. Eine Durchwahl steht dahinter: Durchwahl 12.',
  },
  telephoneInvalid: {
    en: 'This is not a telephone number. Please write one with its country code and without other words, for example +49 30 901820 or +49 30 901820 ext. 12.',
    de: 'Das ist keine Telefonnummer. Bitte schreiben Sie eine mit Ländervorwahl und ohne andere Wörter, zum Beispiel +49 30 901820 oder +49 30 901820 Durchwahl 12.',
  },
  timezone: { en: 'Time zone', de: 'Zeitzone' },
  timezoneUnknown: {
    en: 'Please choose a time zone from the list.',
    de: 'Bitte wählen Sie eine Zeitzone aus der Liste.',
  },
  language: { en: 'Language', de: 'Sprache' },
  languageHelp: { en: 'The language of mails.', de: 'Die Sprache der E-Mails.' },
  languageUnknown: {
    en: 'Please choose a language from the list.',
    de: 'Bitte wählen Sie eine Sprache aus der Liste.',
  },
  status: { en: 'Status', de: 'Status' },
  statusEnabled: { en: 'Enabled', de: 'Aktiviert' },
  statusDisabled: { en: 'Disabled', de: 'Deaktiviert' },
  statusHelp: {
    en: 'While an account is disabled, none of its users can sign in.',
    de: 'Solange ein Konto deaktiviert ist, kann sich keiner seiner Benutzer anmelden.',
  },
  statusReason: { en: 'Reason', de: 'Grund' },
  statusReasonHelp: {
    en: 'Shown to the people of this account, and of those below it, when they try to sign in.',
    de: 'Wird den Personen dieses Kontos und der Konten darunter gezeigt, wenn sie sich anmelden wollen.',
  },
  disabledUntil: { en: 'Disabled until', de: 'Deaktiviert bis' },
  disabledUntilHelp: {
    en: 'From then on the account is enabled again by itself. Empty: until somebody enables it.',
    de: 'Ab dann ist das Konto von selbst wieder aktiviert. Leer: bis jemand es aktiviert.',
  },
  onlyWhileDisabled: {
    en: 'This can only be set for a disabled account. Please disable the account as well, or leave this empty.',
    de: 'Das ist nur bei einem deaktivierten Konto möglich. Bitte deaktivieren Sie auch das Konto, oder lassen Sie dies leer.',
  },
  untilNotInFuture: {
    en: 'Please choose a time in the future, or leave this empty to disable the account until somebody enables it.',
    de: 'Bitte wählen Sie einen Zeitpunkt in der Zukunft, oder lassen Sie dies leer, um das Konto zu deaktivieren, bis jemand es aktiviert.',
  },
  untilTooFar: {
    en: 'Please choose a time before the year 10000, or leave this empty.',
    de: 'Bitte wählen Sie einen Zeitpunkt vor dem Jahr 10000, oder lassen Sie dies leer.',
  },
  homeDashboard: { en: 'Home dashboard', de: 'Start-Dashboard' },
  homeDashboardHelp: {
    en: 'What the people of this account see first: one of its own dashboards.',
    de: 'Was die Personen dieses Kontos zuerst sehen: eines seiner eigenen Dashboards.',
  },
  effectiveStatus: { en: 'Effective status', de: 'Tatsächlicher Status' },
  effectiveStatusHelp: {
    en: 'Disabled when the account itself or any account above it is disabled.',
    de: 'Deaktiviert, wenn das Konto selbst oder ein übergeordnetes Konto deaktiviert ist.',
  },
  agencyId: { en: 'Agency ID', de: 'Agentur-ID' },
  agencyIdHelp: { en: 'Links accounts of one agency.', de: 'Verknüpft Konten einer Agentur.' },
  externalId: { en: 'External ID', de: 'Externe ID' },
  externalIdHelp: {
    en: 'The number of this account in your other systems, for example invoicing.',
    de: 'Die Nummer dieses Kontos in Ihren anderen Systemen, zum Beispiel der Buchhaltung.',
  },
  metadata: { en: 'Metadata', de: 'Metadaten' },
  metadataHelp: { en: 'A JSON object for your apps.', de: 'Ein JSON-Objekt für Ihre Apps.' },
  metadataInvalid: {
    en: 'Please enter a JSON object: { … }.',
    de: 'Bitte geben Sie ein JSON-Objekt ein: { … }.',
  },
  notes: { en: 'Notes', de: 'Notizen' },
  notesHelp: { en: 'Only staff can read these.', de: 'Nur Mitarbeiter können dies lesen.' },
  usernames: { en: 'User names', de: 'Benutzernamen' },
  lastLoginAt: { en: 'Last sign-in', de: 'Letzte Anmeldung' },
  login: { en: 'Login', de: 'Zugang' },
  loginHelp: {
    en: 'With a user name this customer gets a login. Leave it empty to create only the account.',
    de: 'Mit einem Benutzernamen erhält dieser Kunde einen Zugang. Lassen Sie ihn leer, um nur das Konto anzulegen.',
  },
  loginMore: { en: 'More about this login', de: 'Mehr zu diesem Zugang' },
  loginRoleHelp: {
    en: 'A manager can run the account here; a member only uses it.',
    de: 'Ein Verwalter kann das Konto hier betreuen; ein Mitglied nutzt es nur.',
  },
  loginSameAsAccount: { en: 'Empty: as in the account.', de: 'Leer: wie im Konto.' },
  loginEmailHelp: {
    en: 'Empty: the e-mail of the account.',
    de: 'Leer: die E-Mail des Kontos.',
  },
} as const satisfies Texts

export const groupTexts = {
  singular: { en: 'Group', de: 'Gruppe' },
  plural: { en: 'Groups', de: 'Gruppen' },
  description: {
    en: 'Tell your customers apart: by segment, staff, promotion or territory.',
    de: 'Unterscheiden Sie Ihre Kunden: nach Segment, Mitarbeitern, Aktion oder Gebiet.',
  },
  name: { en: 'Name', de: 'Name' },
  kind: { en: 'Kind', de: 'Art' },
  kindSegment: { en: 'Segment', de: 'Segment' },
  kindStaff: { en: 'Staff', de: 'Mitarbeiter' },
  kindPromotion: { en: 'Promotion', de: 'Aktion' },
  kindTerritory: { en: 'Territory', de: 'Gebiet' },
  groupDescription: { en: 'Description', de: 'Beschreibung' },
  inUse: {
    en: 'Customers are still in this group ({count}, those in the trash included). Move them to another group first.',
    de: 'In dieser Gruppe sind noch Kunden ({count}, die im Papierkorb zählen mit). Ordnen Sie diese zuerst einer anderen Gruppe zu.',
  },
} as const satisfies Texts

export const accountTexts = {
  chooseAccount: {
    en: 'Please choose the account that this belongs to.',
    de: 'Bitte wählen Sie das Konto, zu dem dies gehört.',
  },
  isTrashed: {
    en: 'This belongs to the account “{name}”, which is in the trash. Restore that account first.',
    de: 'Dies gehört zum Konto „{name}“, das im Papierkorb liegt. Stellen Sie zuerst dieses Konto wieder her.',
  },
} as const satisfies Texts
