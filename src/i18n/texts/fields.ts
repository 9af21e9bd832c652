import type { Texts } from '../text.ts'

export const fieldTexts = {
  ownerPath: { en: 'Path of the account', de: 'Pfad des Kontos' },
  deletedWith: { en: 'Deleted with', de: 'Gelöscht mit' },
  wholeNumber: {
    en: 'Please enter a whole number from {min} to {max}.',
    de: 'Bitte geben Sie eine ganze Zahl von {min} bis {max} ein.',
  },
} as const satisfies Texts
