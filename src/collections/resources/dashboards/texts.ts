import type { Texts } from '../../../i18n/text.ts'

export const dashboardTexts = {
  singular: { en: 'Dashboard', de: 'Dashboard' },
  plural: { en: 'Dashboards', de: 'Dashboards' },
  description: {
    en: 'Views of devices and assets; one can be the home of its account.',
    de: 'Ansichten von Geräten und Objekten; eines kann die Startseite seines Kontos sein.',
  },
} as const satisfies Texts
