import { languages, type Language } from '../../i18n/language.ts'
import { isSystemKind, type TemplateKind } from '../mail-kind.ts'
import type { MailTemplate } from './mail-template.ts'
import { originalTemplate } from './original-template.ts'
import { usableTemplate, type StoredTemplate } from './stored-template.ts'

/**
 * The texts of a template for a reader of this language, and their language: a message without it falls back to another
 * language that it has.
 */
export const templateIn = (
  kind: TemplateKind,
  stored: StoredTemplate,
  wanted: Language,
): { template: MailTemplate; language: Language } | undefined => {
  for (const language of [wanted, ...languages.filter((each) => each !== wanted)]) {
    const original = isSystemKind(kind) ? originalTemplate(kind, language) : undefined
    const template = usableTemplate({ kind, stored: stored[language], original })
    if (template) return { template, language }
  }
  return undefined
}
