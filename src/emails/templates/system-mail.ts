import type { Language } from '../../i18n/language.ts'
import type { MailData } from '../mail-data.ts'
import type { SystemTemplateKind } from '../mail-kind.ts'
import type { MailContent } from '../render/mail-content.ts'
import { mailOfTemplate } from './mail-of-template.ts'
import { originalTemplate } from './original-template.ts'
import { usableTemplate, type StoredTemplate } from './stored-template.ts'

type Asked = {
  kind: SystemTemplateKind
  data: Partial<MailData>
  brand: string
  language: Language
  template?: StoredTemplate | null
}

/** A mail of the product: with the stored texts, or the original ones. */
export const systemMail = ({ template, ...asked }: Asked): MailContent => {
  const { kind, language } = asked
  const original = originalTemplate(kind, language)
  const chosen = usableTemplate({ kind, stored: template?.[language], original }) ?? original
  return mailOfTemplate({ ...asked, template: chosen })
}
