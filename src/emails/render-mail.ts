import type { Language } from '../i18n/language.ts'
import { emailTexts } from '../i18n/texts/emails.ts'
import { renderHTML } from './render/render-html.ts'
import { renderText } from './render/render-text.ts'
import { mailTemplates } from './templates/index.ts'
import type { MailValues } from './templates/mail-values.ts'

type Asked<K extends keyof MailValues> = {
  kind: K
  values: MailValues[K]
  brand: string
  language: Language
}

/** What a mail says, in both forms, and what staff may read of it. */
export const renderMail = <K extends keyof MailValues>({ kind, values, brand, language }: Asked<K>) => {
  const template = mailTemplates[kind]
  const content = template({ values, brand, language })
  return {
    subject: content.subject,
    html: renderHTML(content, brand, language),
    text: renderText(content),
    shownText: renderText(content, emailTexts.hiddenLink[language]),
    hasSecret: content.blocks.some((block) => block.kind === 'link' && block.isSecret),
  }
}
