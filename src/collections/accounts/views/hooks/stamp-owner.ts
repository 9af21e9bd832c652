import type { CollectionBeforeChangeHook } from 'payload'
import { contextOf } from '../../../../kernel/context.ts'

/** Whoever saves a view owns it. */
export const stampOwner: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { actor } = contextOf(req)
  return {
    ...data,
    owner: req.user?.id ?? null,
    customer: actor.kind === 'account' ? actor.customer : null,
  }
}
