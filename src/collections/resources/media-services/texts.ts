import type { Texts } from '../../../i18n/text.ts'

export const mediaServiceTexts = {
  singular: { en: 'Media service', de: 'Mediendienst' },
  plural: { en: 'Media services', de: 'Mediendienste' },
  description: {
    en: 'Streaming servers that you host for customers.',
    de: 'Streaming-Server, die Sie für Kunden betreiben.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindHelp: {
    en: 'For example Icecast, Shoutcast, nginx-rtmp or Wowza.',
    de: 'Zum Beispiel Icecast, Shoutcast, nginx-rtmp oder Wowza.',
  },
} as const satisfies Texts
