import type { PayloadRequest } from 'payload'
import { mailSetting } from '../../../../emails/mail-setting.ts'
import { renderContent, type RenderedMail } from '../../../../emails/render/render-content.ts'
import { mailOfTemplate } from '../../../../emails/templates/mail-of-template.ts'
import { exampleData } from './example-data.ts'
import type { Draft } from './read-draft.ts'

/** Renders a draft as a mail to a user of this customer, or to an example. */
export const renderDraft = async (
  req: PayloadRequest,
  { kind, language, template }: Draft,
  customer: unknown,
): Promise<RenderedMail> => {
  const data = await exampleData(req, language, customer)
  const { brand } = await mailSetting(req, { language })
  return renderContent(mailOfTemplate({ kind, template, data, brand: brand.name, language }), brand, language)
}
