import type { Texts } from '../text.ts'

export const toastTexts = {
  region: { en: 'Notices', de: 'Hinweise' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  undoing: { en: 'Undoing …', de: 'Wird rückgängig gemacht …' },
  undone: { en: 'Undone.', de: 'Rückgängig gemacht.' },
  notUndone: {
    en: 'This could not be undone. Please check how it stands now.',
    de: 'Das ließ sich nicht rückgängig machen. Bitte prüfen Sie den aktuellen Stand.',
  },
  close: { en: 'Close', de: 'Schließen' },
} as const satisfies Texts
