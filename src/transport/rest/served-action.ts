import type { Action } from '../../kernel/action/define-action.ts'

/** The action behind an endpoint, as `custom.served` of the endpoint holds it. */
export class ServedAction {
  constructor(readonly action: Action) {}
}
