import type { CollectionSlug } from 'payload'
import type { Reader } from '../page/reader.ts'

export type CreateProps = {
  reader: Reader
  /** The query of the page: what is known of the new document already. */
  query: Record<string, string | string[] | undefined>
}

export type ResourceCreateProps = CreateProps & { slug: CollectionSlug }
