import type { Texts } from '../text.ts'

export const viewTexts = {
  singular: { en: 'View', de: 'Ansicht' },
  plural: { en: 'Views', de: 'Ansichten' },
  description: {
    en: 'Filters and orders of lists that somebody keeps under a name.',
    de: 'Filter und Reihenfolgen von Listen, die jemand unter einem Namen behält.',
  },
  name: { en: 'Name', de: 'Name' },
  list: { en: 'List', de: 'Liste' },
  listHelp: {
    en: 'The collection that it shows, such as customers.',
    de: 'Die Liste, die sie zeigt, etwa customers.',
  },
  listUnknown: { en: 'There is no such list.', de: 'Diese Liste gibt es nicht.' },
  query: { en: 'Filter and order', de: 'Filter und Reihenfolge' },
  queryHelp: {
    en: 'As in the address of the list, such as where[status][equals]=disabled.',
    de: 'Wie in der Adresse der Liste, etwa where[status][equals]=disabled.',
  },
  isShared: { en: 'Shared', de: 'Geteilt' },
  isSharedHelp: {
    en: 'Seen by the colleagues: all staff, or the managers of the same account.',
    de: 'Für die Kollegen sichtbar: alle Mitarbeiter oder die Verwalter desselben Kontos.',
  },
  owner: { en: 'Saved by', de: 'Gespeichert von' },
  customer: { en: 'Of the account', de: 'Des Kontos' },
} as const satisfies Texts

export const saveViewTexts = {
  save: { en: 'Save view…', de: 'Ansicht speichern…' },
  heading: { en: 'Save this view', de: 'Diese Ansicht speichern' },
  help: {
    en: 'It becomes a tab of this list, with its filters and its order.',
    de: 'Sie wird ein Reiter dieser Liste, mit ihren Filtern und ihrer Reihenfolge.',
  },
  name: { en: 'Name', de: 'Name' },
  share: { en: 'Share with colleagues', de: 'Mit Kollegen teilen' },
  confirm: { en: 'Save', de: 'Speichern' },
  saved: { en: 'The view “{name}” is saved.', de: 'Die Ansicht „{name}“ ist gespeichert.' },
  rename: { en: 'Rename view…', de: 'Ansicht umbenennen…' },
  renameHeading: { en: 'Rename “{name}”', de: '„{name}“ umbenennen' },
  delete: { en: 'Delete view', de: 'Ansicht löschen' },
  deleted: { en: 'The view “{name}” is deleted.', de: 'Die Ansicht „{name}“ ist gelöscht.' },
} as const satisfies Texts
