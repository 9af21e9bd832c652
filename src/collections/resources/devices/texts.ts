import type { Texts } from '../../../i18n/text.ts'

export const deviceTexts = {
  singular: { en: 'Device', de: 'Gerät' },
  plural: { en: 'Devices', de: 'Geräte' },
  description: {
    en: 'Connected things: sensors, gateways, set-top boxes.',
    de: 'Verbundene Dinge: Sensoren, Gateways, Set-Top-Boxen.',
  },
  type: { en: 'Device type', de: 'Gerätetyp' },
} as const satisfies Texts
