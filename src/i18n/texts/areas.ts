import type { Texts } from '../text.ts'

/** The areas of the product; the same words order the panel, the code and the docs. */
export const areaTexts = {
  accounts: { en: 'Accounts', de: 'Konten' },
  resources: { en: 'Resources', de: 'Ressourcen' },
  messaging: { en: 'Messages', de: 'Nachrichten' },
  settings: { en: 'Settings', de: 'Einstellungen' },
} as const satisfies Texts
