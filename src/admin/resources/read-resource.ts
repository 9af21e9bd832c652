import type { ResourceSlug } from '../../ui/lists/is-resource.ts'
import { rememberedZone } from '../../ui/moment/remembered-zone.ts'
import { readAncestors } from '../accounts/read-ancestors.ts'
import { readActionFacts } from '../dialogs/read-action-facts.ts'
import type { Reader } from '../page/reader.ts'
import { writableFields } from '../page/writable-fields.ts'
import { mayTrash } from '../records/may-trash.ts'
import type { ResourceDocument } from './resource-document.ts'
import type { ResourceRecord } from './resource-record.ts'

/** Everything that the page of a resource shows, read at once. */
export const readResource = async (
  reader: Reader,
  slug: ResourceSlug,
  doc: ResourceDocument,
): Promise<ResourceRecord> => {
  const { req } = reader
  const owner = typeof doc.customer === 'object' ? doc.customer?.id : doc.customer
  const [above, writable, canTrash, facts] = await Promise.all([
    owner ? readAncestors(req, owner, { isOwnIncluded: true }) : [],
    doc.deletedAt ? new Set<string>() : writableFields(req, slug, { ...doc }),
    mayTrash(req, slug, doc.id),
    readActionFacts(reader),
  ])
  return {
    ...{ reader, slug, doc, writable, zone: rememberedZone(req.headers), above, canTrash },
    name: doc.name || '–',
    facts,
  }
}
