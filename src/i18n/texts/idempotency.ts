import type { Texts } from '../text.ts'

export const idempotencyTexts = {
  unreadable: {
    en: 'An “Idempotency-Key” has 1 to 255 visible ASCII characters, such as a UUID.',
    de: 'Ein „Idempotency-Key“ hat 1 bis 255 sichtbare ASCII-Zeichen, etwa eine UUID.',
  },
  otherCall: {
    en: 'This “Idempotency-Key” was used for another call. Please use a new one.',
    de: 'Dieser „Idempotency-Key“ wurde für einen anderen Aufruf verwendet. Bitte verwenden Sie einen neuen.',
  },
  underWay: {
    en: 'The first call with this “Idempotency-Key” is still under way. Please try again in a moment.',
    de: 'Der erste Aufruf mit diesem „Idempotency-Key“ läuft noch. Bitte versuchen Sie es gleich noch einmal.',
  },
} as const satisfies Texts
