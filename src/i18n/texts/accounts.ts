import type { Texts } from '../text.ts'

export const customerTexts = {
  singular: { en: 'Customer', de: 'Kunde' },
  plural: { en: 'Customers', de: 'Kunden' },
  description: {
    en: 'The people and companies you serve, and your partners.',
    de: 'Die Personen und Firmen, die Sie betreuen, und Ihre Partner.',
  },
  account: { en: 'Account', de: 'Konto' },
  contact: { en: 'Contact', de: 'Kontakt' },
  loginTab: { en: 'First user', de: 'Erster Benutzer' },
  administration: { en: 'Administration', de: 'Verwaltung' },
  name: { en: 'Name', de: 'Name' },
  nameHelp: {
    en: 'For a person, leave it empty to use “first name last name”.',
    de: 'Bei einer Person leer lassen, dann wird daraus „Vorname Nachname“.',
  },
  nameRequired: {
    en: 'Please enter a name, or the first and last name of the person.',
    de: 'Bitte geben Sie einen Namen ein oder Vor- und Nachnamen der Person.',
  },
  type: { en: 'Customer or partner', de: 'Kunde oder Partner' },
  typeCustomer: { en: 'Customer', de: 'Kunde' },
  typeIntegrator: { en: 'Partner', de: 'Partner' },
  typeHelp: {
    en: 'A partner is a reseller or agency with customers of its own.',
    de: 'Ein Partner ist ein Wiederverkäufer oder eine Agentur mit eigenen Kunden.',
  },
  kind: { en: 'Person or company', de: 'Person oder Firma' },
  kindOrganization: { en: 'Company', de: 'Firma' },
  kindPerson: { en: 'Person', de: 'Person' },
  parent: { en: 'Belongs to', de: 'Gehört zu' },
  parentHelp: {
    en: 'The account above this one. Leave empty to put it at the top.',
    de: 'Das übergeordnete Konto. Leer lassen, dann liegt es ganz oben.',
  },
  parentTooDeep: {
    en: 'At most {maximum} accounts may lie below each other. Please choose one further up.',
    de: 'Höchstens {maximum} Konten dürfen untereinander liegen. Bitte wählen Sie eines weiter oben.',
  },
  parentCycle: {
    en: 'An account cannot belong to itself or to one below it. Please choose another.',
    de: 'Ein Konto kann nicht zu sich selbst oder zu einem seiner Unterkonten gehören. Bitte wählen Sie ein anderes.',
  },
  parentIsCustomer: {
    en: 'A partner can only belong to a partner. Please choose one, or make this account a customer.',
    de: 'Ein Partner kann nur zu einem Partner gehören. Bitte wählen Sie einen, oder machen Sie dieses Konto zum Kunden.',
  },
  parentUnknown: {
    en: 'This account was not found. Please choose another.',
    de: 'Dieses Konto wurde nicht gefunden. Bitte wählen Sie ein anderes.',
  },
  moved: {
    en: 'The account was moved, with everything below it.',
    de: 'Das Konto wurde mit allen Unterkonten verschoben.',
  },
  treeCursor: {
    en: 'This place in the list is not known. Please start again from the beginning.',
    de: 'Diese Stelle der Liste ist unbekannt. Bitte beginnen Sie von vorn.',
  },
  hasIntegrators: {
    en: 'There are partners below this account, so it has to stay one. Move those first.',
    de: 'Unter diesem Konto liegen Partner, also muss es selbst Partner bleiben. Verschieben Sie diese zuerst.',
  },
  path: { en: 'Place in the tree', de: 'Platz im Baum' },
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
  telephone: { en: 'Phone', de: 'Telefon' },
  telephoneHelp: {
    en: 'With country code (+49 …), or as dialled inside the chosen country. An extension goes behind it: ext. 12.',
    de: 'Mit Ländervorwahl (+49 …) oder so, wie im gewählten Land üblich. Eine Durchwahl kommt dahinter: Durchwahl 12.',
  },
  telephoneInvalid: {
    en: 'This is not a phone number. Please write one with its country code and without other words, for example +49 30 901820 or +49 30 901820 ext. 12.',
    de: 'Das ist keine Telefonnummer. Bitte geben Sie sie mit Ländervorwahl und ohne weitere Wörter ein, zum Beispiel +49 30 901820 oder +49 30 901820 Durchwahl 12.',
  },
  timezone: { en: 'Time zone', de: 'Zeitzone' },
  timezoneUnknown: {
    en: 'Please choose a time zone from the list.',
    de: 'Bitte wählen Sie eine Zeitzone aus der Liste.',
  },
  language: { en: 'Language', de: 'Sprache' },
  languageHelp: { en: 'The language of e-mails.', de: 'Die Sprache der E-Mails.' },
  languageUnknown: {
    en: 'Please choose a language from the list.',
    de: 'Bitte wählen Sie eine Sprache aus der Liste.',
  },
  status: { en: 'On or off', de: 'An oder aus' },
  statusEnabled: { en: 'On', de: 'An' },
  statusDisabled: { en: 'Off', de: 'Aus' },
  statusHelp: {
    en: 'While an account is off, none of its users can sign in.',
    de: 'Solange ein Konto aus ist, kann sich keiner seiner Benutzer anmelden.',
  },
  statusReason: { en: 'Reason', de: 'Grund' },
  statusReasonHelp: {
    en: 'Shown to the users of this account, and of those below it, when they try to sign in.',
    de: 'Das sehen die Benutzer dieses Kontos und seiner Unterkonten, wenn sie sich anmelden wollen.',
  },
  disabledUntil: { en: 'Disabled until', de: 'Deaktiviert bis' },
  disabledUntilHelp: {
    en: 'From then on the account is on again by itself. Leave empty to keep it off until somebody enables it.',
    de: 'Danach ist das Konto von selbst wieder an. Leer lassen, dann bleibt es aus, bis jemand es aktiviert.',
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
    en: 'What the users of this account see first: one of its own dashboards.',
    de: 'Was die Benutzer dieses Kontos zuerst sehen: eines seiner eigenen Dashboards.',
  },
  effectiveStatus: { en: 'Status', de: 'Status' },
  effectiveStatusHelp: {
    en: 'Off when the account itself or one above it is off.',
    de: 'Aus, wenn das Konto selbst oder ein übergeordnetes aus ist.',
  },
  agencyId: { en: 'Agency number', de: 'Agenturnummer' },
  agencyIdHelp: { en: 'Links the accounts of one agency.', de: 'Verknüpft die Konten einer Agentur.' },
  externalId: { en: 'Customer number', de: 'Kundennummer' },
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
  notesHelp: { en: 'Only staff can read these.', de: 'Nur Mitarbeiter können sie lesen.' },
  usernames: { en: 'User names', de: 'Benutzernamen' },
  lastLoginAt: { en: 'Last sign-in', de: 'Letzte Anmeldung' },
  login: { en: 'First user', de: 'Erster Benutzer' },
  loginHelp: {
    en: 'With a user name this customer can sign in. Leave it empty to create only the account.',
    de: 'Mit einem Benutzernamen kann sich dieser Kunde anmelden. Leer lassen, dann wird nur das Konto angelegt.',
  },
  loginMore: { en: 'More about this user', de: 'Mehr zu diesem Benutzer' },
  loginRoleHelp: {
    en: 'A manager can run the account here; a member only uses it.',
    de: 'Ein Verwalter kann das Konto hier betreuen; ein Mitglied nutzt es nur.',
  },
  loginSameAsAccount: { en: 'Leave empty to use the account’s.', de: 'Leer lassen, dann wie im Konto.' },
  loginEmailHelp: {
    en: 'Leave empty to use the account’s e-mail.',
    de: 'Leer lassen, dann die E-Mail des Kontos.',
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
