import type { Language } from '../../i18n/language.ts'
import { emailTexts } from '../../i18n/texts/emails.ts'
import type { MailBrand } from '../mail-brand.ts'
import type { MailContent } from './mail-content.ts'
import { renderHTML } from './render-html.ts'
import { renderText } from './render-text.ts'

export type RenderedMail = {
  subject: string
  html: string
  text: string
  /** The text that staff may read: all secrets masked. */
  shownText: string
  /** Whether it has a link that signs in or changes something: deleted once the mail is sent. */
  hasSecret: boolean
  /** Whether it has a link for this reader alone: encrypted while the mail waits. */
  isSealed: boolean
}

/** A mail as HTML and text, and the copy that staff may read. */
export const renderContent = (content: MailContent, brand: MailBrand, language: Language): RenderedMail => ({
  subject: content.subject,
  html: renderHTML(content, brand, language),
  text: renderText(content),
  shownText: renderText(content, emailTexts.hiddenLink[language]),
  ...secrecyOf(content),
})

const secrecyOf = ({ blocks, wayOut }: MailContent) => {
  const hasSecret = blocks.some((block) => block.kind === 'link' && block.isSecret)
  return { hasSecret, isSealed: hasSecret || wayOut !== undefined }
}
