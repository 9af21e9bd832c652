import { fillTemplate, fillTemplateLine } from '../../domain/messaging/fill-template.ts'
import { plainTextOf } from '../../domain/rich-text/plain-text-of.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import { templateMails, type TemplateKind } from '../mail-kind.ts'
import type { MailContent } from '../render/mail-content.ts'
import type { MailTemplate } from './mail-template.ts'
import { templateWords, toMailBlocks, type TemplateData } from './template-data.ts'

type Asked = {
  kind: TemplateKind
  template: MailTemplate
  data: TemplateData
  brand: string
  language: Language
}

/** The content of a mail from a template: a heading at its beginning becomes the heading of the mail. */
export const mailOfTemplate = ({ template, ...asked }: Asked): MailContent => {
  const { kind, brand, language } = asked
  const values = templateWords(asked)
  const filled = fillTemplate(template.blocks, values)
  const [first, ...others] = filled
  const hasHeading = first?.kind === 'heading' && first.level === 2
  const footer = templateMails[kind].footer ?? mailTexts.footer
  return {
    subject: fillTemplateLine(template.subject, values) || brand,
    heading: hasHeading ? plainTextOf([first]) : '',
    blocks: (hasHeading ? others : filled).flatMap((block) => toMailBlocks(block, asked)),
    footer: fillText(footer, language, { brand }),
  }
}
