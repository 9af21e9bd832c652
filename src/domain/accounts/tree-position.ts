export type AccountType = 'customer' | 'integrator'

export const defaultDepth = 8
/** A path of this many accounts still fits its column. */
export const maxDepth = 20

export type TreePosition = {
  type: AccountType
  /** The depth of the account's subtree, including itself. */
  height: number
  /** Null: the top level. */
  parent: { type: AccountType; depth: number; isBelowItself: boolean } | null
  /** The maximum depth of the tree. */
  maximumDepth: number
}

export type PositionDecision = 'ok' | 'cycle' | 'integrator_below_customer' | 'too_deep'

/**
 * Whether an account may be placed below another: never below itself, integrators below integrators only, customers
 * below either, and not deeper than configured. Checked on create, move, and change of type.
 */
export const decidePosition = ({ type, height, parent, maximumDepth }: TreePosition): PositionDecision => {
  if (parent?.isBelowItself) return 'cycle'
  if (parent?.type === 'customer' && type === 'integrator') return 'integrator_below_customer'
  return (parent?.depth ?? 0) + height > maximumDepth ? 'too_deep' : 'ok'
}

/** Whether an account with integrators directly below it may become one of this type. */
export const canHoldIntegrators = (type: AccountType): boolean => type === 'integrator'
