import type { PayloadRequest } from 'payload'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { contextOf } from '../../../../kernel/context.ts'
import { RequestState } from '../../../../kernel/request-state.ts'

const counted = new RequestState<Set<unknown>>('counted login names')

/**
 * Managers need to know that a user name or an address is taken, by a login that they may not see. So that nobody finds
 * out a whole list, each that they write is counted, whether it is free or not; once where an account is created with it.
 * @throws Problem `rate_limited`
 */
export const countNamesWritten = async (req: PayloadRequest, names: unknown[]): Promise<void> => {
  const { actor } = contextOf(req)
  if (actor.kind !== 'account') return
  const known = counted.getOrSet(req, () => new Set())
  const news = names.filter((name) => Boolean(name) && !known.has(name))
  if (news.length === 0) return
  news.forEach((name) => known.add(name))
  await consume(req.payload, 'login-names', actor.id)
}
