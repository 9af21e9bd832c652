import type { Texts } from '../text.ts'

export const fieldTexts = {
  wholeNumber: {
    en: 'Please enter a whole number from {min} to {max}.',
    de: 'Bitte geben Sie eine ganze Zahl von {min} bis {max} ein.',
  },
} as const satisfies Texts
