/** Random realistic values; each run produces a different set. */
export const chance = {
  /** A whole number from 0 to `below` - 1. */
  upTo: (below: number): number => Math.floor(Math.random() * below),
  /** True with probability `share`, 0 to 1. */
  happens: (share: number): boolean => Math.random() < share,
  oneOf: <T>(list: readonly [T, ...T[]] | readonly T[]): T => {
    const chosen = list[Math.floor(Math.random() * list.length)]
    if (chosen === undefined) throw new Error('There is nothing to choose from.')
    return chosen
  },
  /** Each `#` becomes a digit. */
  digits: (pattern: string): string => pattern.replace(/#/g, () => String(Math.floor(Math.random() * 10))),
}
