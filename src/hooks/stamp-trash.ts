import type { CollectionBeforeChangeHook } from 'payload'

/** The time of trashing is set by the server's clock; what is in the trash already keeps its time. */
export const stampTrash: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !data.deletedAt) return data
  return { ...data, deletedAt: originalDoc?.deletedAt ?? new Date().toISOString() }
}
