import { isRecord } from '../../kernel/is-record.ts'

/** When the document of an answer was changed last. */
export const versionOf = (body: unknown): string | undefined => {
  const doc = isRecord(body) ? body.doc : undefined
  return isRecord(doc) && typeof doc.updatedAt === 'string' ? doc.updatedAt : undefined
}
