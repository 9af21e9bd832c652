import { sql, type SQL } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { accountTexts } from '../../../../i18n/texts/accounts.ts'
import { eventTexts as texts } from '../../../../i18n/texts/events.ts'
import { tableOf } from '../../../trash/operations/owned-tables.ts'
import { pathOf, type PostedEvent } from '../posted-event.ts'

export type LocatedEvent = PostedEvent & { customer: string; resourceName: string | null }

type Found = { customer: string | null; name: string | null }

/**
 * The account of each event: that of its resource, the one it names, or the manager's own. One query for each kind of
 * resource, independent of the number of events.
 * @throws Problem `not_found` at what the caller does not see | `validation_failed` at `customer` and `resource`
 */
export const findAccounts = async (
  req: PayloadRequest,
  { events, isList }: { events: PostedEvent[]; isList: boolean },
): Promise<LocatedEvent[]> => {
  const actor = contextOf(req).actor
  const own = actor.kind === 'account' ? actor.customer : null
  const accounts = await look(
    req,
    'customers',
    events.flatMap(({ customer }) => customer ?? []),
  )
  const resources = new Map<string, Found>()
  for (const kind of new Set(events.flatMap(({ resource }) => resource?.kind ?? []))) {
    const ids = events.flatMap(({ resource }) => (resource?.kind === kind ? [resource.id] : []))
    for (const [id, found] of await look(req, kind, ids)) resources.set(`${kind}/${id}`, found)
  }
  const missing: FieldProblem[] = []
  const wrong: FieldProblem[] = []
  const located = events.flatMap((event, at): LocatedEvent[] => {
    const path = (field: string) => pathOf(isList ? at : null, field)
    const notThere = (field: string) =>
      missing.push({ path: path(field), code: 'not_found', text: texts.notThere })
    const { customer: named, resource } = event
    if (named !== null && !accounts.has(named)) notThere('customer')
    const found = resource && resources.get(`${resource.kind}/${resource.id}`)
    if (resource && !found) notThere('resource')
    if (found && found.customer === null)
      wrong.push({ path: path('resource'), code: 'invalid', text: texts.ofNobody })
    else if (found && named !== null && found.customer !== named)
      wrong.push({ path: path('resource'), code: 'invalid', text: texts.otherAccount })
    const customer = found ? found.customer : (named ?? own)
    if (!resource && customer === null)
      wrong.push({ path: path('customer'), code: 'required', text: accountTexts.chooseAccount })
    return customer === null ? [] : [{ ...event, customer, resourceName: found?.name ?? null }]
  })
  if (missing.length > 0) throw new Problem('not_found', { fields: missing })
  if (wrong.length > 0) throw new Problem('validation_failed', { fields: wrong })
  return located
}

/** Those of the ids that the caller may act on. */
const look = async (req: PayloadRequest, slug: string, ids: string[]): Promise<Map<string, Found>> => {
  if (ids.length === 0) return new Map()
  const isAccount = slug === 'customers'
  const path = isAccount ? 'path' : 'owner_path'
  const rows = await runSql(
    req,
    sql`select id, name, ${isAccount ? sql`id` : sql`customer_id`} as customer from ${tableOf(slug)}
        where id in ${[...new Set(ids)]} and deleted_at is null ${within(req, path)}`,
  )
  return new Map(
    rows.map(({ id, name, customer }) => [
      String(id),
      {
        name: typeof name === 'string' ? name : null,
        customer: typeof customer === 'string' ? customer : null,
      },
    ]),
  )
}

const within = ({ user }: PayloadRequest, path: 'path' | 'owner_path'): SQL => {
  const actor = actorOf(user)
  return actor.kind === 'account' ? sql`and ${inSubtree(path, actor.path)}` : sql``
}
