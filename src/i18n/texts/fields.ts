import type { Texts } from '../text.ts'

export const fieldTexts = {
  ownerPath: { en: 'Place of its account in the tree', de: 'Platz seines Kontos im Baum' },
  deletedWith: { en: 'Deleted with', de: 'Gelöscht mit' },
  wholeNumber: {
    en: 'Please enter a whole number from {min} to {max}.',
    de: 'Bitte geben Sie eine ganze Zahl von {min} bis {max} ein.',
  },
} as const satisfies Texts
