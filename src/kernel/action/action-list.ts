import type { Action } from './define-action.ts'

/** The actions of a collection, in its configuration: `custom: { actions: new ActionList([…]) }`. */
export class ActionList {
  constructor(readonly actions: readonly Action[]) {}
}

/** Actions that belong to no collection, at `/api/<slug>`; in the configuration: `custom: { places: […] }`. */
export class ActionPlace {
  readonly slug: string
  readonly custom: { actions: ActionList }

  constructor(slug: string, actions: readonly Action[]) {
    this.slug = slug
    this.custom = { actions: new ActionList(actions) }
  }
}

/** All of them in a configuration. */
export const placesOf = ({ custom }: { custom?: Record<string, unknown> }): ActionPlace[] => {
  const places: unknown[] = Array.isArray(custom?.places) ? custom.places : []
  return places.filter((place) => place instanceof ActionPlace)
}

/** The actions of a collection, in the order in which they are declared. */
export const actionsOf = ({ custom }: { custom?: Record<string, unknown> }): readonly Action[] =>
  custom?.actions instanceof ActionList ? custom.actions.actions : []
