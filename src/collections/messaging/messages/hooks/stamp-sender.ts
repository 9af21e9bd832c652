import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'

export const stampSender: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  return {
    ...data,
    sender: req.user?.id ?? null,
    customer: actor.kind === 'account' ? actor.customer : null,
    sentAt: new Date().toISOString(),
  }
}
