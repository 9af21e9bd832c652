import { effectiveStatus, type Status } from './effective-status.ts'

export const impactActions = ['disable', 'enable', 'delete', 'move'] as const

export type ImpactAction = (typeof impactActions)[number]

/** Things of one kind that are alike: their own switch, and what their line of accounts allows while this one is on. */
export type ImpactGroup = { kind: string; own: Status; line: Status; count: number }

export type KindImpact = { total: number; change: number; stay: number }

type Asked = {
  action: ImpactAction
  /** The account's own switch as it stands. */
  status: Status
  kinds: readonly string[]
  groups: readonly ImpactGroup[]
}

/**
 * What an action does to each kind of thing in a subtree. Disabling changes what runs now and will not, enabling what
 * will run and does not, a delete or a move all there is.
 */
export const impactOf = ({ action, status, kinds, groups }: Asked): Record<string, KindImpact> =>
  Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = groups.filter((group) => group.kind === kind)
      const total = sum(ofKind)
      const change = sum(ofKind.filter((group) => isChanged(action, status, group)))
      return [kind, { total, change, stay: total - change }]
    }),
  )

const isChanged = (action: ImpactAction, status: Status, { own, line }: ImpactGroup): boolean => {
  if (action === 'delete' || action === 'move') return true
  const becomes = action === 'disable' ? 'disabled' : 'enabled'
  return effectiveStatus(own, [line, status]) !== effectiveStatus(own, [line, becomes])
}

const sum = (groups: readonly ImpactGroup[]): number => groups.reduce((all, { count }) => all + count, 0)
