import type { Language } from '../i18n/language.ts'
import { mailKinds } from './kinds/index.ts'
import type { WrittenFrom } from './mail-definition.ts'
import { isSystemKind } from './mail-kind.ts'
import type { MailValues } from './mail-values.ts'
import type { MailBrand } from './mail-brand.ts'
import type { MailContent } from './render/mail-content.ts'
import { renderContent, type RenderedMail } from './render/render-content.ts'
import type { StoredTemplate } from './templates/stored-template.ts'
import { systemMail } from './templates/system-mail.ts'

type Asked<K extends keyof MailValues> = {
  kind: K
  values: MailValues[K]
  brand: MailBrand
  language: Language
  /** The stored template of this kind of mail; without it the original applies. */
  template?: StoredTemplate | null
}

/** The content of a mail as HTML and text, and the copy that staff may read. */
export const renderMail = <K extends keyof MailValues>(asked: Asked<K>): RenderedMail =>
  renderContent(contentOf(asked), asked.brand, asked.language)

const contentOf = <K extends keyof MailValues>({
  kind,
  values,
  template,
  brand,
  language,
}: Asked<K>): MailContent => {
  const asked = { brand: brand.name, language }
  if (isSystemKind(kind)) return systemMail({ ...asked, kind, data: values, template })
  const { write } = writers[kind]
  if (!write) throw new Error(`Nothing writes a mail of the kind ${kind}.`)
  return write({ ...asked, values })
}

const writers: {
  [K in keyof MailValues]: { label: unknown; write?: (from: WrittenFrom<MailValues[K]>) => MailContent }
} = mailKinds
