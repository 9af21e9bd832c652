import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../database/run-sql.ts'
import { isId } from '../../../domain/is-id.ts'
import { isMailingPurpose, type MailingPurpose } from '../../../domain/messaging/mailing-purpose.ts'
import { requestTexts } from '../../../i18n/texts/requests.ts'
import { Problem } from '../../../kernel/errors/problem.ts'

type Data = Record<string, unknown>

/**
 * The purpose of a mailing. When none is given, one to a group of the kind `promotion` is a promotion: advertising is
 * sent to those without their consent only by somebody who says so.
 * @throws Problem `validation_failed`
 */
export const readPurpose = async (req: PayloadRequest, data: Data): Promise<MailingPurpose> => {
  const { purpose, audience, group } = data
  if (isMailingPurpose(purpose)) return purpose
  if (purpose !== undefined && purpose !== null) {
    const fields = [{ path: 'purpose', code: 'invalid', text: requestTexts.field.invalid }]
    throw new Problem('validation_failed', { fields })
  }
  if (audience !== 'group' || !isId(group)) return 'service'
  const [found] = await runSql(req, sql`select kind::text from groups where id = ${group}::uuid`)
  return found?.kind === 'promotion' ? 'promotion' : 'service'
}
