import type { PayloadRequest } from 'payload'
import type { TemplateData } from '../../../../emails/templates/template-data.ts'
import { signInURL } from '../../../../emails/sign-in-url.ts'
import { env } from '../../../../env.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import type { Language } from '../../../../i18n/language.ts'
import { formatMoment } from '../../../../i18n/format-moment.ts'
import { exampleTexts, templateTexts } from '../../../../i18n/texts/email-templates.ts'
import { tokenLifetimeSeconds } from '../../../../identity/tokens/token-purpose.ts'
import { findRecipients } from '../../../accounts/customers/operations/find-recipients.ts'
import { readFacts } from '../../../accounts/customers/operations/read-facts.ts'

/**
 * The data of a preview: of a real customer that the caller sees, or examples. Its links do not work: no token is
 * created.
 * @throws Problem `validation_failed` at `customer`
 */
export const exampleData = async (
  req: PayloadRequest,
  language: Language,
  customer: unknown,
): Promise<TemplateData> => {
  const examples = {
    name: exampleTexts.name[language],
    username: 'alex.morgan',
    account: exampleTexts.account[language],
    reason: exampleTexts.reason[language],
    until: exampleTexts.until[language],
    meter: exampleTexts.meter[language],
    used: 900,
    limit: 1000,
    signInURL: signInURL(false),
    url: `${env.publicURL}/preview`,
    validHours: tokenLifetimeSeconds.activation / 3600,
    validMinutes: tokenLifetimeSeconds['password-reset'] / 60,
  }
  if (customer === undefined || customer === null || customer === '') return examples
  return { ...examples, ...(await dataOf(req, language, customer)) }
}

const dataOf = async (req: PayloadRequest, language: Language, customer: unknown): Promise<TemplateData> => {
  if (!isId(customer)) throw unknownCustomer()
  const { totalDocs } = await req.payload.count({
    collection: 'customers',
    where: { id: { equals: customer } },
    req,
    overrideAccess: false,
  })
  const { recipients } = await findRecipients(req, customer, 1)
  const account = await readFacts(req, customer)
  const [person] = recipients
  if (totalDocs === 0 || !account || !person) throw unknownCustomer()
  return {
    name: person.name,
    username: person.username ?? person.email,
    account: account.name,
    ...(account.reason && { reason: account.reason }),
    ...(account.until && { until: formatMoment(account.until, language, account.timezone) }),
  }
}

const unknownCustomer = () =>
  new Problem('validation_failed', {
    fields: [{ path: 'customer', code: 'invalid', text: templateTexts.unknownCustomer }],
  })
