type Step = { key: string; active: number; count: number }

/** The row that an arrow key leads to, around the ends; undefined for other keys. */
export const stepTo = ({ key, active, count }: Step): number | undefined => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step === undefined) return undefined
  return count === 0 ? 0 : (active + step + count) % count
}
