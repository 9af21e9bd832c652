import type { Texts } from '../../../i18n/text.ts'

export const cameraTexts = {
  singular: { en: 'Camera', de: 'Kamera' },
  plural: { en: 'Cameras', de: 'Kameras' },
  description: {
    en: 'They record while they and their account are on.',
    de: 'Sie nehmen auf, solange sie selbst und ihr Konto an sind.',
  },
  recording: { en: 'Recording', de: 'Nimmt auf' },
} as const satisfies Texts
