import type { CollectionBeforeChangeHook } from 'payload'

export const stampSender: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, sender: req.user?.id ?? null, sentAt: new Date().toISOString() } : data
