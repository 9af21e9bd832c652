import type { CollectionBeforeChangeHook } from 'payload'

/** When something went into the trash is the clock of the server's to say; what lies there already keeps its time. */
export const stampTrash: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || !data.deletedAt) return data
  return { ...data, deletedAt: originalDoc?.deletedAt ?? new Date().toISOString() }
}
