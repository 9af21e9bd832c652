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
    en: 'Only the name, without https://, for example shop.example.com.',
    de: 'Nur der Name, ohne https://, zum Beispiel shop.example.com.',
  },
  hostnameInvalid: {
    en: 'Please enter only a host name such as shop.example.com, without https:// before it and / after it.',
    de: 'Bitte geben Sie nur einen Hostnamen wie shop.example.com ein, ohne https:// davor und / dahinter.',
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
