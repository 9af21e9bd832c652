import type { Texts } from '../../../i18n/text.ts'

export const deviceTexts = {
  singular: { en: 'Device', de: 'Gerät' },
  plural: { en: 'Devices', de: 'Geräte' },
  description: {
    en: 'Connected things: sensors, gateways, set-top boxes.',
    de: 'Was verbunden ist: Sensoren, Gateways, Set-Top-Boxen.',
  },
  type: { en: 'Kind of device', de: 'Art des Geräts' },
} as const satisfies Texts
