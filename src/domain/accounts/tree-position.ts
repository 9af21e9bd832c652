export type AccountType = 'customer' | 'integrator'

export const defaultDepth = 8
/** A path of this many accounts still fits its column. */
export const maxDepth = 20

export type TreePosition = {
  type: AccountType
  /** How many accounts lie in one line from this one downwards, itself counted. */
  height: number
  /** Null: at the top. */
  parent: { type: AccountType; depth: number; isBelowItself: boolean } | null
  /** How many accounts may lie in one line. */
  maximumDepth: number
}

export type PositionDecision = 'ok' | 'cycle' | 'integrator_below_customer' | 'too_deep'

/**
 * Whether an account may stand below another: never below itself, integrators below integrators only, customers below
 * either, and no line longer than configured. Asked when an account is made, moved, or changes its type.
 */
export const decidePosition = ({ type, height, parent, maximumDepth }: TreePosition): PositionDecision => {
  if (parent?.isBelowItself) return 'cycle'
  if (parent?.type === 'customer' && type === 'integrator') return 'integrator_below_customer'
  return (parent?.depth ?? 0) + height > maximumDepth ? 'too_deep' : 'ok'
}

/** Whether an account with integrators directly below it may become one of this type. */
export const canHoldIntegrators = (type: AccountType): boolean => type === 'integrator'
