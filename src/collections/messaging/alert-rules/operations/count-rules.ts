import type { PayloadRequest } from 'payload'
import type { FieldProblem } from '../../../../kernel/errors/problem.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'

const maxRules = 50

/** Each rule may notify all users of the account: limits the mails that one event can cause. */
export const countRules = async (
  req: PayloadRequest,
  customer: string,
): Promise<FieldProblem | undefined> => {
  const { totalDocs } = await req.payload.count({
    collection: 'alert-rules',
    where: { customer: { equals: customer } },
    req,
    overrideAccess: false,
  })
  if (totalDocs < maxRules) return undefined
  return { path: 'customer', code: 'too_many', text: texts.tooManyRules, values: { limit: maxRules } }
}
