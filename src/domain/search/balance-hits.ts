export type Ranked = { collection: string; closeness: number; title: string; id: string }

/**
 * The best of all hits: those that match better first, and of those that match alike one of each collection before the
 * second of any.
 */
export const balanceHits = <Hit extends Ranked>(hits: readonly Hit[], limit: number): Hit[] => {
  const turns = new Map<string, number>()
  return [...hits]
    .sort(byCloseness)
    .map((hit) => {
      const key = `${hit.closeness} ${hit.collection}`
      const turn = turns.get(key) ?? 0
      turns.set(key, turn + 1)
      return { hit, turn }
    })
    .sort((one, other) => one.hit.closeness - other.hit.closeness || one.turn - other.turn)
    .map(({ hit }) => hit)
    .slice(0, limit)
}

const byCloseness = (one: Ranked, other: Ranked): number =>
  one.closeness - other.closeness || compare(one.title, other.title) || compare(one.id, other.id)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
