import type { VariableName } from '../../domain/messaging/template-variables.ts'
import type { TemplateProblem } from '../../domain/messaging/check-template.ts'
import type { Text, Texts } from '../text.ts'

export const templateTexts = {
  singular: { en: 'E-mail template', de: 'E-Mail-Vorlage' },
  plural: { en: 'E-mail templates', de: 'E-Mail-Vorlagen' },
  description: {
    en: 'The words of the e-mails that the product sends by itself, and templates of your own.',
    de: 'Der Wortlaut der E-Mails, die das Produkt selbst sendet, und eigene Vorlagen.',
  },
  name: { en: 'Name', de: 'Name' },
  kind: { en: 'Kind', de: 'Art' },
  kindHelp: {
    en: 'A template of your own is a message: you choose it when you send an e-mail.',
    de: 'Eine eigene Vorlage ist eine Nachricht: Sie wählen sie beim Senden einer E-Mail.',
  },
  edited: { en: 'Own wording', de: 'Eigener Wortlaut' },
  subject: { en: 'Subject', de: 'Betreff' },
  subjectHelp: {
    en: 'Variables such as {{name}} work here, too.',
    de: 'Variablen wie {{name}} sind auch hier möglich.',
  },
  body: { en: 'Text', de: 'Text' },
  bodyHelp: {
    en: 'A heading at the beginning becomes the heading of the e-mail. Sender and footer are added.',
    de: 'Eine Überschrift am Anfang wird zur Überschrift der E-Mail. Absender und Fußzeile kommen dazu.',
  },
  kindTaken: {
    en: 'There is exactly one template of this kind, and it is there already. Please create a “message”.',
    de: 'Von dieser Art gibt es genau eine Vorlage, und sie ist schon da. Bitte legen Sie eine „Nachricht“ an.',
  },
  kindFixed: {
    en: 'The kind of a template cannot be changed.',
    de: 'Die Art einer Vorlage lässt sich nicht ändern.',
  },
  nameFixed: {
    en: 'Templates of the product keep their name.',
    de: 'Vorlagen des Produkts behalten ihren Namen.',
  },
  oneLanguage: {
    en: 'Please write the template in at least one language: its subject and its text.',
    de: 'Bitte schreiben Sie die Vorlage in mindestens einer Sprache: Betreff und Text.',
  },
  wholeLanguage: {
    en: 'Please fill in subject and text of a language, or neither.',
    de: 'Bitte füllen Sie je Sprache Betreff und Text aus oder keins von beiden.',
  },
  empty: {
    en: 'Please write a text. “Back to the original” brings back the usual one.',
    de: 'Bitte schreiben Sie einen Text. Mit „Zurück zum Original“ erhalten Sie den üblichen.',
  },
  unknownTemplate: { en: 'There is no such template.', de: 'Diese Vorlage gibt es nicht.' },
  templateOrWords: {
    en: 'Please send either a template, or a subject and a text.',
    de: 'Bitte senden Sie entweder eine Vorlage oder Betreff und Text.',
  },
  onlyByProduct: {
    en: 'This template cannot be sent by hand: only the product knows what goes into it. It goes out by itself.',
    de: 'Diese Vorlage lässt sich nicht von Hand senden: Ihren Inhalt kennt nur das Produkt. Sie wird von selbst verschickt.',
  },
  unknownLanguage: { en: 'Please choose one of: {known}.', de: 'Bitte wählen Sie eine von: {known}.' },
  unknownKind: { en: 'Please choose one of: {known}.', de: 'Bitte wählen Sie eine von: {known}.' },
  unknownCustomer: { en: 'There is no such customer.', de: 'Diesen Kunden gibt es nicht.' },
  noOriginal: {
    en: 'A template of your own has no original.',
    de: 'Eine eigene Vorlage hat kein Original.',
  },
  testSubject: { en: '[Test] {subject}', de: '[Test] {subject}' },
  testQueued: {
    en: 'The test is on its way to {email}.',
    de: 'Der Test ist unterwegs an {email}.',
  },
  isOriginalAgain: {
    en: 'The original is back.',
    de: 'Das Original ist zurück.',
  },
} as const satisfies Texts

export const templateProblemTexts = {
  broken_braces: {
    en: 'A variable is not closed, or only a part of it is formatted. Write it whole and in one look, such as {{name}}.',
    de: 'Eine Variable ist nicht geschlossen, oder nur ein Teil von ihr ist formatiert. Schreiben Sie sie ganz und einheitlich, etwa {{name}}.',
  },
  unknown_variable: {
    en: 'There is no variable “{variable}” here. Known are: {known}.',
    de: 'Eine Variable „{variable}“ gibt es hier nicht. Bekannt sind: {known}.',
  },
  not_in_subject: {
    en: 'The variable “{variable}” is a button or box and has no place in the subject.',
    de: 'Die Variable „{variable}“ ist eine Schaltfläche oder ein Kasten und gehört nicht in den Betreff.',
  },
  stands_alone: {
    en: 'The variable “{variable}” is a button or box. Please put it alone into a paragraph of its own.',
    de: 'Die Variable „{variable}“ ist eine Schaltfläche oder ein Kasten. Bitte stellen Sie sie allein in einen eigenen Absatz.',
  },
  no_address: {
    en: 'A link cannot lead to “{variable}”: it is no address.',
    de: 'Ein Link kann nicht zu „{variable}“ führen: Das ist keine Adresse.',
  },
  link_missing: {
    en: 'This e-mail is about its link. Please put the variable “link” alone into a paragraph: it becomes the button.',
    de: 'In dieser E-Mail geht es um ihren Link. Bitte stellen Sie die Variable „link“ allein in einen Absatz: Sie wird zur Schaltfläche.',
  },
} as const satisfies Record<TemplateProblem['code'], Text>

export const variableTexts: Record<VariableName, Text> = {
  greeting: { en: 'Greeting', de: 'Anrede' },
  name: { en: 'Name', de: 'Name' },
  username: { en: 'User name', de: 'Benutzername' },
  brand: { en: 'Brand name', de: 'Markenname' },
  account: { en: 'Account', de: 'Konto' },
  hours: { en: 'Hours the link works', de: 'Gültigkeit des Links in Stunden' },
  minutes: { en: 'Minutes the link works', de: 'Gültigkeit des Links in Minuten' },
  reason: { en: 'Reason', de: 'Grund' },
  until: { en: 'Until when', de: 'Bis wann' },
  meter: { en: 'What is counted', de: 'Was gezählt wird' },
  used: { en: 'Used', de: 'Verbraucht' },
  limit: { en: 'Limit', de: 'Limit' },
  signInURL: { en: 'Address of the sign-in', de: 'Adresse der Anmeldung' },
  link: { en: 'Button with the link', de: 'Schaltfläche mit dem Link' },
  signInButton: { en: 'Button to sign in', de: 'Schaltfläche zur Anmeldung' },
  loginBox: { en: 'Box with the user name', de: 'Kasten mit dem Benutzernamen' },
  detailsBox: { en: 'Box with the details', de: 'Kasten mit den Einzelheiten' },
}

/** What stands for a customer's data in a preview for nobody in particular. */
export const exampleTexts = {
  name: { en: 'Alex Morgan', de: 'Alex Winter' },
  account: { en: 'Example Ltd', de: 'Beispiel GmbH' },
  reason: { en: 'An invoice is open.', de: 'Eine Rechnung ist offen.' },
  until: { en: '31 December 2026, 10:00', de: '31. Dezember 2026, 10:00 Uhr' },
  meter: { en: 'Calls', de: 'Aufrufe' },
} as const satisfies Texts

/** Trying a template out in the panel. */
export const tryOutTexts = {
  insert: { en: 'Insert a variable', de: 'Variable einfügen' },
  heading: { en: 'Try it out', de: 'Ausprobieren' },
  language: { en: 'Language', de: 'Sprache' },
  width: { en: 'Width', de: 'Breite' },
  wide: { en: 'Computer', de: 'Computer' },
  narrow: { en: 'Phone', de: 'Telefon' },
  customer: { en: 'With the data of', de: 'Mit den Daten von' },
  customerHelp: {
    en: 'Links in the preview and in the test do not work.',
    de: 'Links in der Vorschau und im Test funktionieren nicht.',
  },
  nobody: { en: 'An example', de: 'Ein Beispiel' },
  preview: { en: 'Preview of the e-mail', de: 'Vorschau der E-Mail' },
  subjectIs: { en: 'Subject: {subject}', de: 'Betreff: {subject}' },
  nothingYet: {
    en: 'Write a subject and a text, and see here how the e-mail will look.',
    de: 'Schreiben Sie Betreff und Text; hier sehen Sie dann, wie die E-Mail aussieht.',
  },
  looking: { en: 'Making the preview …', de: 'Die Vorschau wird erstellt …' },
  sendTest: { en: 'Send me a test', de: 'Test an mich senden' },
  original: { en: 'Back to the original ({language})', de: 'Zurück zum Original ({language})' },
  originalHeading: {
    en: 'Go back to the original in {language}?',
    de: 'Zurück zum Original auf {language}?',
  },
  originalConfirm: { en: 'Back to the original', de: 'Zurück zum Original' },
  originalHelp: {
    en: 'Subject and text that were written here in this language are lost. Changes that are not saved yet are lost, too.',
    de: 'Betreff und Text, die hier in dieser Sprache geschrieben wurden, gehen verloren. Noch nicht gespeicherte Änderungen ebenfalls.',
  },
  template: { en: 'Template', de: 'Vorlage' },
  noTemplate: { en: 'Write it myself', de: 'Selbst schreiben' },
} as const satisfies Texts
