import type { Ancestor } from '../accounts/read-ancestors.ts'
import type { RecordContext } from '../records/record.ts'
import type { ResourceDocument } from './resource-document.ts'

/** What the parts of a resource's page need. */
export type ResourceRecord = RecordContext<ResourceDocument> & {
  name: string
  /** The account that owns it with those above, outermost first, as far as the reader sees them. */
  above: Ancestor[]
  canTrash: boolean
}
