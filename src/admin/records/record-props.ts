import type { CollectionSlug } from 'payload'
import type { Reader } from '../page/reader.ts'

export type RecordProps = {
  reader: Reader
  slug: CollectionSlug
  id: string
  /** The query of the page: `tab` names the open tab. */
  query: Record<string, string | string[] | undefined>
}
