import { sql } from 'drizzle-orm'
import type { PayloadRequest, TypedUser } from 'payload'
import { requireUser } from '../../access/can.ts'
import { admittedAccount } from '../../database/sql/admitted.ts'
import { idsInPath } from '../../database/sql/ids-in-path.ts'
import { runSql } from '../../database/run-sql.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { contextOf } from '../../kernel/context.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { lockLinkOwner } from '../tokens/lock-link-owner.ts'

/**
 * The user whose password a caller has chosen anew, with the row locked. A caller's own password takes the current one,
 * so that an unlocked screen or a stolen session does not give away the login. Users who could not sign in with a new
 * password get no link.
 * @throws Problem `unauthenticated` | `forbidden` | `not_found` | `conflict` when the user is locked or the account is
 *   disabled
 */
export const lockUserToReset = async (req: PayloadRequest, userId: string): Promise<TypedUser> => {
  if (requireUser(contextOf(req)).id === userId) throw new Problem('forbidden', { text: userTexts.resetOwn })
  const user = await lockLinkOwner(req, userId)
  if (user.locked) throw new Problem('conflict', { text: userTexts.resetLocked })
  if (await isAccountOff(req, userId)) throw new Problem('conflict', { text: userTexts.resetDisabled })
  return user
}

/**
 * Locks the accounts of the user's path upwards, as signing in does: disabling one of them at the same moment either
 * waits and then invalidates the link, or came first.
 */
const isAccountOff = async (req: PayloadRequest, userId: string): Promise<boolean> => {
  const [row] = await runSql(
    req,
    sql`with path as materialized (
          select a.id, a.status, a.deleted_at
          from customers a
          where a.id = any(select unnest(${sql.raw(idsInPath('u.owner_path'))}) from users u where u.id = ${userId})
          order by length(a.path) desc
          for share of a
        )
        select exists (select from path a where not ${sql.raw(admittedAccount('a'))}) as "isOff"`,
  )
  return row?.isOff === true
}
