import type { Texts } from '../text.ts'

export const undoTexts = {
  undoneSome: { en: '{done} of {count} undone.', de: '{done} von {count} rückgängig gemacht.' },
  left: { en: 'Left as it is: {reasons}', de: 'Unverändert geblieben: {reasons}' },
  changed: {
    en: '“{name}” has been changed since',
    de: '„{name}“ wurde inzwischen geändert',
  },
  changedAt: {
    en: '“{name}” has been changed since, at {time}',
    de: '„{name}“ wurde inzwischen geändert, um {time}',
  },
  gone: {
    en: '“{name}” is no longer there',
    de: '„{name}“ ist nicht mehr da',
  },
  refused: { en: '“{name}”: {reason}', de: '„{name}“: {reason}' },
  more: { en: 'and {count} more', de: 'und {count} weitere' },
  notUndone: { en: 'Not undone.', de: 'Nicht rückgängig gemacht.' },
  interrupted: {
    en: 'The server could not be reached. {done} of {count} undone; please check the rest.',
    de: 'Der Server war nicht erreichbar. {done} von {count} rückgängig gemacht; bitte prüfen Sie den Rest.',
  },
} as const satisfies Texts
