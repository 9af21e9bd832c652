export type Strength = 'short' | 'weak' | 'good' | 'strong'

/** Length counts most, variety a little; nothing for nothing typed. */
export const rateStrength = (password: string): Strength | undefined => {
  const characters = [...password]
  if (characters.length === 0) return undefined
  if (characters.length < 8) return 'short'
  const distinct = new Set(characters).size
  const score = Math.min(characters.length, distinct * 2)
  if (score >= 18) return 'strong'
  return score >= 12 ? 'good' : 'weak'
}
