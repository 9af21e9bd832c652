import type { Texts } from '../../../i18n/text.ts'

export const domainTexts = {
  singular: { en: 'Domain', de: 'Domain' },
  plural: { en: 'Domains', de: 'Domains' },
  description: {
    en: 'Websites of your customers.',
    de: 'Websites Ihrer Kunden.',
  },
  hostname: { en: 'Host name', de: 'Hostname' },
  hostnameHelp: {
    en: 'Without https:// and path, for example shop.example.com.',
    de: 'Ohne https:// und Pfad, zum Beispiel shop.example.com.',
  },
  hostnameInvalid: {
    en: 'Please enter a host name such as shop.example.com, without https:// and path.',
    de: 'Bitte geben Sie einen Hostnamen wie shop.example.com ein, ohne https:// und Pfad.',
  },
  noLabel: { en: 'No label', de: 'Ohne Label' },
  noLabelHelp: {
    en: 'Uses one NoLabel licence: the “powered by” link is not shown.',
    de: 'Braucht eine NoLabel-Lizenz: Der Link „Powered by“ wird nicht gezeigt.',
  },
  review: { en: 'Review', de: 'Prüfung' },
  reviewPending: { en: 'Pending', de: 'Offen' },
  reviewApproved: { en: 'Approved', de: 'Freigegeben' },
  reviewBlocked: { en: 'Blocked', de: 'Gesperrt' },
} as const satisfies Texts
