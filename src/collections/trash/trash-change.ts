type Change = { data: unknown; originalDoc?: unknown; operation: 'create' | 'update' }

/** Whether an update trashes or restores the document, or neither. */
export const trashChange = ({ data, originalDoc, operation }: Change): 'restore' | 'trash' | null => {
  if (operation !== 'update' || !hasDate(data)) return null
  const before = hasDate(originalDoc) && Boolean(originalDoc.deletedAt)
  const after = Boolean(data.deletedAt)
  if (before === after) return null
  return after ? 'trash' : 'restore'
}

const hasDate = (document: unknown): document is { deletedAt: unknown } =>
  typeof document === 'object' && document !== null && 'deletedAt' in document
