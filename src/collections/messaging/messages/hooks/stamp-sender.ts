import type { CollectionBeforeChangeHook } from 'payload'
import { contextOf } from '../../../../kernel/context.ts'

export const stampSender: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = contextOf(req).actor
  return {
    ...data,
    sender: req.user?.id ?? null,
    customer: actor.kind === 'account' ? actor.customer : null,
    sentAt: new Date().toISOString(),
  }
}
