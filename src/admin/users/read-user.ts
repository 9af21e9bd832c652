import { rememberedZone } from '../../ui/moment/remembered-zone.ts'
import type { User } from '../../payload-types.ts'
import { readAncestors } from '../accounts/read-ancestors.ts'
import { readActionFacts } from '../dialogs/read-action-facts.ts'
import type { Reader } from '../page/reader.ts'
import { writableFields } from '../page/writable-fields.ts'
import { mayTrash } from '../records/may-trash.ts'
import { readLinkEnds } from './read-link-ends.ts'
import type { UserRecord } from './user-record.ts'
import { userRights } from './user-rights.ts'

/** Everything that the page of a user shows, read at once. */
export const readUser = async (reader: Reader, doc: User): Promise<UserRecord> => {
  const { req, actor } = reader
  const customer = typeof doc.customer === 'object' ? doc.customer?.id : doc.customer
  const [account, above, writable, canTrash, facts, ends] = await Promise.all([
    customer
      ? req.payload.findByID({
          collection: 'customers',
          id: customer,
          select: { name: true, country: true, effectiveStatus: true },
          depth: 0,
          trash: true,
          disableErrors: true,
          req,
          overrideAccess: false,
        })
      : null,
    customer ? readAncestors(req, customer, { isOwnIncluded: true }) : [],
    doc.deletedAt ? new Set<string>() : writableFields(req, 'users', { ...doc }),
    mayTrash(req, 'users', doc.id),
    readActionFacts(reader),
    doc.activation === 'pending' ? readLinkEnds(req, [doc.id]) : undefined,
  ])
  return {
    ...{ reader, slug: 'users', doc, writable, zone: rememberedZone(req.headers), account, above, canTrash },
    rights: userRights(actor, doc),
    facts,
    linkUntil: ends?.get(doc.id),
  }
}
