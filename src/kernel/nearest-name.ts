/** The known name that a misspelt one most likely stands for; undefined when none is near. */
export const nearestName = (name: string, known: readonly string[]): string | undefined => {
  const typed = plain(name)
  let nearest: string | undefined
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1
  for (const candidate of known) {
    const distance = distanceOf(typed, plain(candidate), least)
    if (distance >= least) continue
    least = distance
    nearest = candidate
  }
  return nearest
}

/** `post_code` and `postCode` are the same word. */
const plain = (name: string): string =>
  name
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** How many letters have to be put in, left out, replaced or exchanged; `limit` when there are more. */
const distanceOf = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isExchanged =
        row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      current[at] = Math.min(
        (last[at] ?? limit) + 1,
        (current[at - 1] ?? limit) + 1,
        (last[at - 1] ?? limit) + (isSame ? 0 : 1),
        isExchanged ? (beforeLast[at - 2] ?? limit) + 1 : limit,
      )
    }
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length] ?? limit, limit)
}
