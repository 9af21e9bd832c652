import type { Texts } from '../text.ts'

export const trashTexts = {
  trashed: {
    en: 'Moved to the trash. It can be restored from there.',
    de: 'In den Papierkorb gelegt. Von dort lässt es sich wiederherstellen.',
  },
  restored: { en: 'Restored as it was.', de: 'Wiederhergestellt, wie es war.' },
} as const satisfies Texts
