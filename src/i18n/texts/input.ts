import type { Texts } from '../text.ts'

/** What is wrong with a value that was sent, where nothing more particular is to be said. */
export const inputTexts = {
  oneOf: {
    en: 'Please choose one of: {known}.',
    de: 'Bitte wählen Sie einen von: {known}.',
  },
  tooLong: {
    en: 'At most {limit} characters are accepted.',
    de: 'Höchstens {limit} Zeichen sind erlaubt.',
  },
  tooShort: {
    en: 'At least {limit} characters are needed.',
    de: 'Mindestens {limit} Zeichen sind nötig.',
  },
  tooMany: {
    en: 'At most {limit} entries are accepted.',
    de: 'Höchstens {limit} Einträge sind erlaubt.',
  },
  unknownField: { en: 'There is no such field.', de: 'Ein solches Feld gibt es nicht.' },
  unknownFieldNear: {
    en: 'There is no such field. Did you mean “{nearest}”?',
    de: 'Ein solches Feld gibt es nicht. Meinten Sie „{nearest}“?',
  },
  wholeNumber: { en: 'This must be a whole number.', de: 'Hier wird eine ganze Zahl erwartet.' },
  atMost: { en: 'This must be {limit} at most.', de: 'Hier ist höchstens {limit} möglich.' },
  atLeast: { en: 'This must be {limit} at least.', de: 'Hier ist mindestens {limit} möglich.' },
} as const satisfies Texts
