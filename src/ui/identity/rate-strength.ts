import type { GuessScore } from './load-guess-score.ts'

export type Strength = 'short' | 'unrated' | 'weak' | 'good' | 'strong'

const minimumLength = 8

/** Undefined for an empty password; `unrated` until the estimator is loaded. */
export const rateStrength = (password: string, guessScore: GuessScore | undefined): Strength | undefined => {
  const { length } = [...password]
  if (length === 0) return undefined
  if (length < minimumLength) return 'short'
  if (!guessScore) return 'unrated'
  const score = guessScore(password)
  if (score === 4) return 'strong'
  return score === 3 ? 'good' : 'weak'
}
