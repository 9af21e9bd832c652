import type { Texts } from '../../../i18n/text.ts'

export const streamSourceTexts = {
  singular: { en: 'Stream source', de: 'Stream-Quelle' },
  plural: { en: 'Stream sources', de: 'Stream-Quellen' },
  description: {
    en: 'Where customers receive channels and videos from.',
    de: 'Woher Kunden Kanäle und Videos empfangen.',
  },
  kind: { en: 'Kind', de: 'Art' },
  kindChannel: { en: 'Channels', de: 'Kanäle' },
  kindVod: { en: 'Video on demand', de: 'Video on Demand' },
  url: { en: 'Address (URL)', de: 'Adresse (URL)' },
  urlInvalid: {
    en: 'Please enter an address that starts with http://, https://, rtmp://, rtsp://, rtp://, udp:// or srt://.',
    de: 'Bitte geben Sie eine Adresse ein, die mit http://, https://, rtmp://, rtsp://, rtp://, udp:// oder srt:// beginnt.',
  },
  inUse: {
    en: 'This stream source is still used by {count} users, those in the trash included. Give them another one first.',
    de: 'Diese Stream-Quelle wird noch von {count} Benutzern verwendet; die im Papierkorb zählen mit. Geben Sie ihnen zuerst eine andere.',
  },
} as const satisfies Texts
