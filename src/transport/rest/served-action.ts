import type { Action } from '../../kernel/action/define-action.ts'

/** The action of an endpoint, stored as `custom.served` of the endpoint. */
export class ServedAction {
  constructor(readonly action: Action) {}
}
