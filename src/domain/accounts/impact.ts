import { effectiveStatus, type Status } from './effective-status.ts'

export const impactActions = ['disable', 'enable', 'delete', 'move'] as const

export type ImpactAction = (typeof impactActions)[number]

/**
 * A count of documents of one kind with equal own status and equal effective status of their account while this one is
 * enabled.
 */
export type ImpactGroup = { kind: string; own: Status; line: Status; count: number }

export type KindImpact = { total: number; change: number; stay: number }

type Asked = {
  action: ImpactAction
  /** The account's own status. */
  status: Status
  kinds: readonly string[]
  groups: readonly ImpactGroup[]
}

/**
 * The impact of an action on each kind of document in a subtree. Disabling counts what is enabled now, enabling what
 * will become enabled, a delete or a move everything.
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
