import type { Texts } from '../text.ts'

export const navigationTexts = {
  label: { en: 'Main menu', de: 'Hauptmenü' },
  menu: { en: 'Menu', de: 'Menü' },
  overview: { en: 'Overview', de: 'Übersicht' },
  customers: { en: 'Customers', de: 'Kunden' },
  allCustomers: { en: 'All customers', de: 'Alle Kunden' },
  partners: { en: 'Partners', de: 'Partner' },
  tree: { en: 'Tree', de: 'Baum' },
  invitations: { en: 'Invitations', de: 'Einladungen' },
  people: { en: 'Users', de: 'Benutzer' },
  more: { en: 'More', de: 'Weitere' },
  messages: { en: 'Messages', de: 'Nachrichten' },
  alerts: { en: 'Alerts and events', de: 'Warnungen und Ereignisse' },
  failedMails: { en: 'e-mails failed', de: 'E-Mails fehlgeschlagen' },
  settings: { en: 'Settings', de: 'Einstellungen' },
  person: { en: 'Your account', de: 'Ihr Konto' },
  signOut: { en: 'Sign out', de: 'Abmelden' },
  dark: { en: 'Dark', de: 'Dunkel' },
  light: { en: 'Light', de: 'Hell' },
  administrator: { en: 'Administrator', de: 'Administrator' },
  support: { en: 'Support', de: 'Support' },
  manager: { en: 'Manager', de: 'Verwalter' },
} as const satisfies Texts

/** Each language by its own name. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const
