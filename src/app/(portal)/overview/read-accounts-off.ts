import type { AccountVisitor } from '../parts/account-visitor.ts'

export type AccountOff = { id: string; name: string; reason: string | null; until: string | null }

const namedAtMost = 5

/** The accounts below that are off by their own switch, those that end first before the others; for their managers. */
export const readAccountsOff = async ({ req, actor, isManager }: AccountVisitor): Promise<AccountOff[]> => {
  if (!isManager || !actor.isIntegrator) return []
  const { docs } = await req.payload.find({
    collection: 'customers',
    where: { status: { equals: 'disabled' }, id: { not_equals: actor.customer } },
    select: { name: true, statusReason: true, disabledUntil: true },
    sort: 'disabledUntil',
    limit: namedAtMost,
    pagination: false,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return docs.map(({ id, name, statusReason, disabledUntil }) => ({
    ...{ id, name: name ?? '', reason: statusReason ?? null, until: disabledUntil ?? null },
  }))
}
