import type { Texts } from '../../../i18n/text.ts'

export const assetTexts = {
  singular: { en: 'Asset', de: 'Anlage' },
  plural: { en: 'Assets', de: 'Anlagen' },
  description: {
    en: 'What devices are part of: buildings, machines, vehicles.',
    de: 'Wozu Geräte gehören: Gebäude, Maschinen, Fahrzeuge.',
  },
  type: { en: 'Asset type', de: 'Anlagentyp' },
} as const satisfies Texts
