import type { CollectionSlug } from 'payload'
import type { ActionFacts } from '../dialogs/action-facts.tsx'
import type { Reader } from '../page/reader.ts'

/** The document of a page: its values are looked up by the names of its fields. */
export type RecordDocument = { id: string; updatedAt: string; deletedAt?: string | null }

/** What every part of the page of a document needs. */
export type RecordContext<Document extends RecordDocument = RecordDocument> = {
  reader: Reader
  slug: CollectionSlug
  doc: Document
  /** The names of the fields that the reader may write; none in the trash. */
  writable: ReadonlySet<string>
  /** The time zone of the reader's browser, as far as known. */
  zone: string | null
  /** What the dialogs need to know. */
  facts: ActionFacts
}
