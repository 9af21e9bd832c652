import { contextOf } from '../../kernel/context.ts'
import { isResource } from '../../ui/lists/is-resource.ts'
import { rememberedZone } from '../../ui/moment/remembered-zone.ts'
import { readAncestors } from '../accounts/read-ancestors.ts'
import { readActionFacts } from '../dialogs/read-action-facts.ts'
import { may } from '../page/may.ts'
import type { Reader } from '../page/reader.ts'
import { writableFields } from '../page/writable-fields.ts'
import { mayTrash } from '../records/may-trash.ts'
import type { Customer } from '../../payload-types.ts'
import type { CustomerRecord } from './customer-record.ts'
import { readCustomerCounts } from './read-customer-counts.ts'

/** Everything that the head, the tabs and the card of a customer's page show, read at once. */
export const readCustomer = async (reader: Reader, doc: Customer): Promise<CustomerRecord> => {
  const { req } = reader
  const { id } = doc
  const kinds = req.payload.config.collections.filter(isResource)
  const [above, counts, writable, addUsers, addAccounts, trash, facts, addable] = await Promise.all([
    readAncestors(req, id),
    readCustomerCounts(req, id),
    doc.deletedAt ? new Set<string>() : writableFields(req, 'customers', { ...doc }),
    may(req, 'users', 'create'),
    may(req, 'customers', 'create'),
    mayTrash(req, 'customers', id),
    readActionFacts(reader),
    Promise.all(kinds.map(async ({ slug }) => ((await may(req, slug, 'create')) ? [slug] : []))),
  ])
  const isTrashed = Boolean(doc.deletedAt)
  return {
    ...{ reader, slug: 'customers', doc, writable, zone: rememberedZone(req.headers), above, counts },
    name: doc.name || '–',
    isStaff: contextOf(req).actor.kind === 'staff',
    can: {
      addUsers: addUsers && !isTrashed,
      addAccounts: addAccounts && !isTrashed,
      trash,
      runAccount: writable.has('status'),
    },
    addable: new Set(isTrashed ? [] : addable.flat()),
    facts,
  }
}
