import type { Language } from '../i18n/language.ts'
import { renderContent, type RenderedMail } from './render/render-content.ts'
import { mailTemplates } from './templates/index.ts'
import type { MailValues } from './templates/mail-values.ts'
import type { StoredTemplate } from './templates/stored-template.ts'

type Asked<K extends keyof MailValues> = {
  kind: K
  values: MailValues[K]
  brand: string
  language: Language
  /** What staff made of this kind of mail; without it, it says what it says originally. */
  template?: StoredTemplate | null
}

/** What a mail says, in both forms, and what staff may read of it. */
export const renderMail = <K extends keyof MailValues>({ kind, ...asked }: Asked<K>): RenderedMail => {
  const write = mailTemplates[kind]
  return renderContent(write(asked), asked.brand, asked.language)
}
