import type { Inline, RichBlock } from '../../domain/rich-text/rich-text.ts'
import type { Language } from '../../i18n/language.ts'
import { mailKinds } from '../kinds/index.ts'
import type { SystemTemplateKind } from '../mail-kind.ts'
import type { MailTemplate } from './mail-template.ts'

/** The content of a mail until staff edit it. */
export const originalTemplate = (kind: SystemTemplateKind, language: Language): MailTemplate => {
  const { subject, heading, body } = mailKinds[kind]
  return {
    subject: subject[language],
    blocks: [
      { kind: 'heading', level: 2, inlines: words(heading[language]) },
      ...body.map((part): RichBlock => {
        const text = typeof part === 'string' ? `{{${part}}}` : part[language]
        return { kind: 'paragraph', inlines: words(text) }
      }),
    ],
  }
}

const words = (text: string): Inline[] => [
  { kind: 'text', text, isBold: false, isItalic: false, isUnderlined: false, isStruck: false },
]
