import { sql } from 'drizzle-orm'
import { contextOf } from '../../../kernel/context.ts'
import type { Access, PayloadRequest } from 'payload'
import type { AccountActor } from '../../../kernel/actor.ts'
import { describeRule, grantsOf } from '../../../kernel/describe-rule.ts'
import { grant } from '../../../access/grant.ts'
import { inSubtree } from '../../../database/sql/in-subtree.ts'
import { RequestState } from '../../../kernel/request-state.ts'
import { runSql } from '../../../database/run-sql.ts'

const readByStaff = grant({ administrator: true, support: true })

/** Managers read the groups that accounts of their subtree are in. */
const read: Access = describeRule(
  { ...grantsOf(readByStaff), manager: 'those of accounts in the own subtree' },
  (args) => {
    const actor = contextOf(args.req).actor
    if (actor.kind !== 'account' || actor.role !== 'manager') return readByStaff(args)
    return thatApply(args.req, actor)
  },
)

export const groupsAccess = {
  read,
  create: grant({ administrator: true }),
  update: grant({ administrator: true }),
  delete: grant({ administrator: true }),
}

const known = new RequestState<{ path: string; asked: ReturnType<typeof ask> }>('groups that apply')

/** Payload checks access several times in a request; the database is queried once. */
const thatApply = (req: PayloadRequest, actor: AccountActor) => {
  const before = known.get(req)
  if (before?.path === actor.path) return before.asked
  const asked = ask(req, actor)
  known.set(req, { path: actor.path, asked })
  return asked
}

const ask = async (req: PayloadRequest, { path }: AccountActor) => {
  const rows = await runSql(
    req,
    sql`select distinct group_id as id from customers
        where ${inSubtree('path', path)} and group_id is not null and deleted_at is null`,
  )
  return { id: { in: rows.map(({ id }) => String(id)) } }
}
