import type { RowAction } from './row-action.ts'

/** The action as a list, empty where it is not allowed. */
export const when = (action: RowAction, isAllowed: boolean): RowAction[] => (isAllowed ? [action] : [])
