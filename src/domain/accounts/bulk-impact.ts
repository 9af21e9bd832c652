import type { ImpactAction, KindImpact } from './impact.ts'

/**
 * Documents of one kind with equal own status, in the subtrees of several accounts: all of them, those that lie below an
 * account that is disabled now, and those that still would once the chosen accounts are enabled.
 */
export type BulkGroup = { kind: string; isOn: boolean; all: number; offNow: number; offAfter: number }

/** The impact of an action on several accounts at once, for each kind of document; as `impactOf` for one. */
export const bulkImpactOf = (
  action: ImpactAction,
  kinds: readonly string[],
  groups: readonly BulkGroup[],
): Record<string, KindImpact> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = groups.filter((group) => group.kind === kind)
      const total = sum(ofKind.map(({ all }) => all))
      const change = sum(ofKind.map((group) => changed(action, group)))
      return [kind, { total, change, stay: total - change }]
    }),
  )

const changed = (action: ImpactAction, { isOn, all, offNow, offAfter }: BulkGroup): number => {
  if (action === 'delete' || action === 'move') return all
  if (!isOn) return 0
  return action === 'disable' ? all - offNow : offNow - offAfter
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
