import type { FlattenedField, JsonObject, PayloadRequest } from 'payload'

/** Whether the caller may read a field: of a document, or of all in the collection. */
export const mayReadField = async (
  req: PayloadRequest,
  field: FlattenedField | undefined,
  doc?: JsonObject & { id: string },
): Promise<boolean> => {
  if (!field) return false
  const read = 'access' in field ? field.access?.read : undefined
  if (!read) return true
  return read(doc ? { req, doc, data: doc, siblingData: doc, id: doc.id } : { req })
}
