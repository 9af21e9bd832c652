import type { Texts } from '../text.ts'

export const bulkTexts = {
  idList: { en: 'A list of ids is expected.', de: 'Erwartet wird eine Liste von IDs.' },
  noId: { en: 'Please select at least one.', de: 'Bitte wählen Sie mindestens einen Eintrag aus.' },
  tooMany: {
    en: 'At most {limit} at once; please call again for the others.',
    de: 'Höchstens {limit} auf einmal; bitte rufen Sie für die übrigen noch einmal auf.',
  },
} as const satisfies Texts
