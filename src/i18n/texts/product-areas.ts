import type { Texts } from '../text.ts'

export const areaSwitchTexts = {
  label: { en: 'What you use', de: 'Was Sie nutzen' },
  help: {
    en: 'What is off is not shown in the panel and the portal. Nothing is deleted, and the API stays as it is.',
    de: 'Was aus ist, erscheint weder in der Verwaltung noch im Portal. Gelöscht wird nichts, und die API bleibt, wie sie ist.',
  },
  partners: { en: 'Partners and the tree of customers', de: 'Partner und der Kundenbaum' },
  mailings: { en: 'E-mails to many', de: 'E-Mails an viele' },
  messages: { en: 'Messages to apps', de: 'Nachrichten an Apps' },
  announcements: { en: 'Announcements', de: 'Ankündigungen' },
  alerts: { en: 'Alerts and events', de: 'Warnungen und Ereignisse' },
} as const satisfies Texts
