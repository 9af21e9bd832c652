import type { Action } from './define-action.ts'

/** The actions of a collection, in its configuration: `custom: { actions: new ActionList([…]) }`. */
export class ActionList {
  constructor(readonly actions: readonly Action[]) {}
}

/** The actions of a collection, in the order in which they are declared. */
export const actionsOf = ({ custom }: { custom?: Record<string, unknown> }): readonly Action[] =>
  custom?.actions instanceof ActionList ? custom.actions.actions : []
