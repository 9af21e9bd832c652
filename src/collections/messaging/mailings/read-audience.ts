import type { PayloadRequest, Where } from 'payload'
import { Problem, type FieldProblem } from '../../../kernel/errors/problem.ts'
import { checkFilter } from '../../../input/check-filter.ts'
import { checkWhere } from '../../../input/check-where.ts'
import { isId } from '../../../domain/is-id.ts'
import { requestTexts } from '../../../i18n/texts/requests.ts'
import { mailingTexts as texts } from '../../../i18n/texts/mailings.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { readPurpose } from './read-purpose.ts'
import { maxCustomersNamed, type Audience } from './audience.ts'

type Data = Record<string, unknown>

/**
 * The audience of a mailing: `audience` and its fields, `people`. What the caller does not see is treated as
 * nonexistent.
 * @throws Problem `validation_failed` at the field, in a filter at the path
 */
export const readAudience = async (req: PayloadRequest, data: Data): Promise<Audience> => ({
  accounts: await readAccounts(req, data),
  managersOnly: readUsers(data) === 'managers',
  purpose: await readPurpose(req, data),
})

const readAccounts = async (req: PayloadRequest, data: Data): Promise<Where> => {
  if (data.audience === 'filter') return readFilter(req, data.filter)
  if (data.audience === 'group') return readGroup(req, data.group)
  if (data.audience === 'customers') return readCustomers(req, data.customers)
  throw data.audience === undefined || data.audience === null
    ? problem({ path: 'audience', code: 'required', text: requestTexts.field.required })
    : problem({ path: 'audience', code: 'invalid', text: requestTexts.field.invalid })
}

const readUsers = ({ people = 'all' }: Data): 'all' | 'managers' => {
  if (people === 'all' || people === 'managers') return people
  throw problem({ path: 'people', code: 'invalid', text: requestTexts.field.invalid })
}

const readFilter = (req: PayloadRequest, filter: unknown): Where => {
  if (!isRecord(filter)) throw problem({ path: 'filter', code: 'required', text: texts.chooseFilter })
  checkWhere(filter)
  checkFilter(filter, req.payload.collections.customers.config.flattenedFields, req.payload.config)
  return filter
}

const readGroup = async (req: PayloadRequest, group: unknown): Promise<Where> => {
  if (group === undefined || group === null || group === '')
    throw problem({ path: 'group', code: 'required', text: texts.chooseGroup })
  if (!isId(group) || (await countSeen(req, 'groups', [group])) === 0)
    throw problem({ path: 'group', code: 'invalid', text: requestTexts.field.reference })
  return { group: { equals: group } }
}

const readCustomers = async (req: PayloadRequest, customers: unknown): Promise<Where> => {
  const ids = [...new Set<unknown>(Array.isArray(customers) ? customers : [])]
  if (ids.length === 0) throw problem({ path: 'customers', code: 'required', text: texts.chooseCustomers })
  if (ids.length > maxCustomersNamed) {
    const values = { limit: maxCustomersNamed }
    throw problem({ path: 'customers', code: 'too_many', text: texts.tooManyCustomers, values })
  }
  const sound = ids.filter(isId)
  if (sound.length < ids.length || (await countSeen(req, 'customers', sound)) < ids.length)
    throw problem({ path: 'customers', code: 'invalid', text: requestTexts.field.reference })
  return { id: { in: sound } }
}

const countSeen = async (req: PayloadRequest, collection: 'customers' | 'groups', ids: string[]) => {
  const where = { id: { in: ids } }
  return (await req.payload.count({ collection, where, req, overrideAccess: false })).totalDocs
}

const problem = (field: FieldProblem) => new Problem('validation_failed', { fields: [field] })
