import type { Texts } from '../text.ts'

export const announcementTexts = {
  singular: { en: 'Announcement', de: 'Ankündigung' },
  plural: { en: 'Announcements', de: 'Ankündigungen' },
  description: {
    en: 'Short notes at the top of the panel, the portal or the sign-in pages, for as long as you say.',
    de: 'Kurze Hinweise oben in der Verwaltung, im Portal oder auf den Anmeldeseiten, so lange Sie es wünschen.',
  },
  title: { en: 'Title', de: 'Titel' },
  titleHelp: { en: 'What it is about, in a few words.', de: 'Worum es geht, in wenigen Worten.' },
  body: { en: 'Text', de: 'Text' },
  bodyHelp: {
    en: 'Leave empty when the title says it all.',
    de: 'Leer lassen, wenn der Titel alles sagt.',
  },
  tooLong: {
    en: 'The text is too long. It may have at most {limit} characters.',
    de: 'Der Text ist zu lang. Er darf höchstens {limit} Zeichen haben.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindHelp: {
    en: 'The more severe, the further up and the more striking.',
    de: 'Je ernster, desto weiter oben und desto auffälliger.',
  },
  kinds: {
    info: { en: 'Information', de: 'Information' },
    success: { en: 'Good news', de: 'Gute Nachricht' },
    warning: { en: 'Warning', de: 'Warnung' },
    danger: { en: 'Important', de: 'Wichtig' },
  },
  audience: { en: 'Shown to', de: 'Sichtbar für' },
  audienceStaff: { en: 'Staff', de: 'Mitarbeiter' },
  audienceIntegrators: { en: 'Users of partners', de: 'Benutzer von Partnern' },
  audienceCustomers: { en: 'Users of customers', de: 'Benutzer von Kunden' },
  audienceSignIn: { en: 'The sign-in pages', de: 'Die Anmeldeseiten' },
  signInHelp: {
    en: 'Anybody can read it there, without signing in. Write nothing that is not for everyone.',
    de: 'Dort kann es jeder lesen, auch ohne Anmeldung. Schreiben Sie nichts, was nicht für alle bestimmt ist.',
  },
  groups: { en: 'And to the users of these groups', de: 'Und für die Benutzer dieser Gruppen' },
  groupsHelp: {
    en: 'Users whose account is in one of them see it too, be it a customer or a partner.',
    de: 'Auch Benutzer, deren Konto in einer davon ist, sehen es, ob Kunde oder Partner.',
  },
  chooseAudience: {
    en: 'Please choose who is to see it: at least one of these, or a group.',
    de: 'Bitte wählen Sie, wer es sehen soll: mindestens eine dieser Möglichkeiten oder eine Gruppe.',
  },
  publishAt: { en: 'Show from', de: 'Anzeigen ab' },
  publishAtHelp: { en: 'Leave empty to start at once.', de: 'Leer lassen, dann sofort.' },
  expireAt: { en: 'Show until', de: 'Anzeigen bis' },
  expireAtHelp: {
    en: 'Leave empty to keep it until you end it.',
    de: 'Leer lassen, dann bis Sie es beenden.',
  },
  endsTooEarly: {
    en: 'The end must come after the beginning. Please choose a later time, or leave it empty.',
    de: 'Das Ende muss nach dem Beginn liegen. Bitte wählen Sie eine spätere Zeit oder lassen Sie das Feld leer.',
  },
  dismissible: { en: 'Readers can hide it', de: 'Leser können es ausblenden' },
  dismissibleHelp: {
    en: 'Each for themselves. Otherwise it stays until it ends.',
    de: 'Jeder für sich. Sonst bleibt es bis zum Ende stehen.',
  },
  state: { en: 'Status', de: 'Status' },
  states: {
    scheduled: { en: 'Scheduled', de: 'Geplant' },
    shown: { en: 'Shown', de: 'Sichtbar' },
    expired: { en: 'Ended', de: 'Beendet' },
  },
  shownForGood: { en: 'Shown now, until you end it.', de: 'Jetzt sichtbar, bis Sie es beenden.' },
  shownUntil: { en: 'Shown now, until {until}.', de: 'Jetzt sichtbar, bis {until}.' },
  shownFrom: { en: 'Shown from {from}, until you end it.', de: 'Sichtbar ab {from}, bis Sie es beenden.' },
  shownFromUntil: { en: 'Shown from {from} until {until}.', de: 'Sichtbar von {from} bis {until}.' },
  hasEnded: { en: 'Ended on {until}.', de: 'Beendet am {until}.' },
  atOnceForGood: {
    en: 'Shown as soon as it is saved, until you end it.',
    de: 'Sichtbar, sobald gespeichert ist, bis Sie es beenden.',
  },
  atOnceUntil: {
    en: 'Shown as soon as it is saved, until {until}.',
    de: 'Sichtbar, sobald gespeichert ist, bis {until}.',
  },
  zone: { en: 'Times are those of {zone}.', de: 'Alle Zeiten in {zone}.' },
  preview: { en: 'Preview', de: 'Vorschau' },
  previewHelp: { en: 'This is how readers see it.', de: 'So sehen es die Leser.' },
  previewTitle: { en: 'Title of the announcement', de: 'Titel der Ankündigung' },
  region: { en: 'Announcements', de: 'Ankündigungen' },
  readMore: { en: 'Read more', de: 'Mehr lesen' },
  readLess: { en: 'Read less', de: 'Weniger' },
  more: { en: 'Show {count} more', de: '{count} weitere zeigen' },
  fewer: { en: 'Show only the first', de: 'Nur die erste zeigen' },
  dismiss: { en: 'Hide “{title}”', de: '„{title}“ ausblenden' },
  dismissFailed: {
    en: 'That did not work. Please try again.',
    de: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  },
  staysVisible: {
    en: 'This announcement cannot be hidden. It stays until it ends.',
    de: 'Diese Ankündigung lässt sich nicht ausblenden. Sie bleibt bis zu ihrem Ende stehen.',
  },
} as const satisfies Texts
