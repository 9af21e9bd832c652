import type { Texts } from '../../../i18n/text.ts'

export const assetTexts = {
  singular: { en: 'Asset', de: 'Objekt' },
  plural: { en: 'Assets', de: 'Objekte' },
  description: {
    en: 'What devices are part of: buildings, machines, vehicles.',
    de: 'Wozu Geräte gehören: Gebäude, Maschinen, Fahrzeuge.',
  },
  type: { en: 'Kind of asset', de: 'Art des Objekts' },
} as const satisfies Texts
