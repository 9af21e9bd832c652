import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import { conditionsOf, type Recipients } from '../recipients.ts'

const count = z.coerce.number()

const row = z.object({
  recipients: count,
  cannotSignIn: count,
  wantNoMessages: count,
  wantNoAdvertising: count,
  areNoTesters: count,
})

export type RecipientCount = {
  recipients: number
  /** Excluded users, each counted once, under the first reason that applies. */
  leftOut: Omit<z.infer<typeof row>, 'recipients'>
}

/** The number of recipients, by the rule that delivers the message. */
export const countRecipients = async (
  req: PayloadRequest,
  recipients: Recipients,
): Promise<RecipientCount> => {
  const { isMeant, canSignIn, wantsMessages, wantsThisKind } = conditionsOf(recipients, contextOf(req).actor)
  const isRefused = sql`(${canSignIn} and ${wantsMessages} and not ${wantsThisKind})`
  const [counted] = await runSql(
    req,
    sql`
      select
        count(*) filter (where ${canSignIn} and ${wantsMessages} and ${wantsThisKind}) as recipients,
        count(*) filter (where not ${canSignIn}) as "cannotSignIn",
        count(*) filter (where ${canSignIn} and not (${wantsMessages})) as "wantNoMessages",
        count(*) filter (where ${isRefused} and ${recipients.kind === 'promotional'}) as "wantNoAdvertising",
        count(*) filter (where ${isRefused} and ${recipients.kind === 'tester'}) as "areNoTesters"
      from users u where ${isMeant}`,
  )
  const { recipients: all, ...leftOut } = row.parse(counted)
  return { recipients: all, leftOut }
}
