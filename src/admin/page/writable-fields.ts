import type { CollectionSlug, PayloadRequest } from 'payload'
import { may } from './may.ts'

type Document = { id: string } & Record<string, unknown>

/** The names of the fields of this document that the reader may write, by the rules that the API asks. */
export const writableFields = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  doc: Document,
): Promise<ReadonlySet<string>> => {
  if (!(await may(req, slug, 'update', doc.id))) return new Set()
  const fields = req.payload.collections[slug].config.flattenedFields
  const writable = await Promise.all(
    fields.map(async ({ name, access }) => {
      const allowed = (await access?.update?.({ req, id: doc.id, doc, data: doc, siblingData: doc })) ?? true
      return allowed ? [name] : []
    }),
  )
  return new Set(writable.flat())
}
