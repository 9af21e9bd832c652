import type { Texts } from '../text.ts'

/** Pages in place of one that could not be made. */
export const pageFailureTexts = {
  awayHeading: { en: 'We cannot reach our data right now', de: 'Wir erreichen unsere Daten gerade nicht' },
  away: {
    en: 'Nothing is lost. Please try again in a moment; this page also tries by itself.',
    de: 'Es ist nichts verloren. Bitte versuchen Sie es gleich noch einmal; diese Seite versucht es auch von selbst.',
  },
  failedHeading: { en: 'Something went wrong', de: 'Da ist etwas schiefgegangen' },
  failed: {
    en: 'This page could not be shown. Please try again. If it stays like this, give this number to the people who run this service: {id}',
    de: 'Diese Seite konnte nicht angezeigt werden. Bitte versuchen Sie es noch einmal. Bleibt es dabei, nennen Sie Ihrem Anbieter diese Nummer: {id}',
  },
  crashed: {
    en: 'This page could not be shown. Please try again.',
    de: 'Diese Seite konnte nicht angezeigt werden. Bitte versuchen Sie es noch einmal.',
  },
  again: { en: 'Try again', de: 'Erneut versuchen' },
  home: { en: 'To the start page', de: 'Zur Startseite' },
} as const satisfies Texts
