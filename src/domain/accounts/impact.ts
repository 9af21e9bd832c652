import { effectiveStatus, type Status } from './effective-status.ts'

export const impactActions = ['disable', 'enable', 'delete', 'move'] as const

export type ImpactAction = (typeof impactActions)[number]

/** Things of one kind that are alike: their own switch, and what their line of accounts allows now and afterwards. */
export type ImpactGroup = { kind: string; own: Status; lineNow: Status; lineThen: Status; count: number }

export type KindImpact = { total: number; change: number; stay: number }

/**
 * What an action does to each kind of thing in a subtree. Disabling changes what runs now and will not, enabling what
 * will run and does not, a delete or a move all there is.
 */
export const impactOf = (
  action: ImpactAction,
  kinds: readonly string[],
  groups: readonly ImpactGroup[],
): Record<string, KindImpact> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = groups.filter((group) => group.kind === kind)
      const total = sum(ofKind)
      const change = sum(ofKind.filter((group) => isChanged(action, group)))
      return [kind, { total, change, stay: total - change }]
    }),
  )

const isChanged = (action: ImpactAction, { own, lineNow, lineThen }: ImpactGroup): boolean => {
  if (action === 'delete' || action === 'move') return true
  const now = effectiveStatus(own, [lineNow])
  const then = effectiveStatus(own, [lineThen])
  return now !== then && then === (action === 'disable' ? 'disabled' : 'enabled')
}

const sum = (groups: readonly ImpactGroup[]): number => groups.reduce((all, { count }) => all + count, 0)
