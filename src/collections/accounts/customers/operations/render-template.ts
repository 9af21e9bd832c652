import type { MailBrand } from '../../../../emails/mail-brand.ts'
import { renderContent, type RenderedMail } from '../../../../emails/render/render-content.ts'
import { signInURL } from '../../../../emails/sign-in-url.ts'
import { mailOfTemplate } from '../../../../emails/templates/mail-of-template.ts'
import { templateIn } from '../../../../emails/templates/template-in.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Language } from '../../../../i18n/language.ts'
import { formatMoment } from '../../../../i18n/format-moment.ts'
import { templateTexts } from '../../../../i18n/texts/email-templates.ts'
import type { StoredTemplateRef } from '../../../messaging/email-templates/operations/find-template.ts'
import type { Recipient } from './find-recipients.ts'
import type { AccountFacts } from './read-facts.ts'

type Asked = {
  words: StoredTemplateRef
  recipient: Recipient
  facts: AccountFacts | undefined
  brand: MailBrand
  language: Language
}

/**
 * Renders a template as a mail to one person, in the person's language if available.
 * @throws Problem `validation_failed` at `template` when nothing usable is stored
 */
export const renderTemplate = ({
  words: { kind, stored },
  recipient,
  facts,
  brand,
  language: wanted,
}: Asked): RenderedMail & { language: Language } => {
  const chosen = templateIn(kind, stored, wanted)
  if (!chosen)
    throw new Problem('validation_failed', {
      fields: [{ path: 'template', code: 'invalid', text: templateTexts.unknownTemplate }],
    })
  const { template, language } = chosen
  const data = {
    name: recipient.name,
    username: recipient.username ?? recipient.email,
    account: facts?.name ?? '',
    reason: facts?.reason ?? null,
    until: facts?.until ? formatMoment(facts.until, language, facts.timezone) : null,
    signInURL: signInURL(false),
  }
  return {
    language,
    ...renderContent(mailOfTemplate({ kind, template, data, brand: brand.name, language }), brand, language),
  }
}
