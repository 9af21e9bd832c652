import type { SystemTemplateKind } from '../../domain/messaging/template-kind.ts'
import type { Template } from './index.ts'
import { mailOfTemplate } from './mail-of-template.ts'
import { originalTemplate } from './original-template.ts'
import { usableTemplate } from './stored-template.ts'

/** A mail of the product: in the words of staff where they wrote some, else as it is originally. */
export const systemMail =
  <K extends SystemTemplateKind>(kind: K): Template<K> =>
  ({ values, brand, language, template }) => {
    const original = originalTemplate(kind, language)
    const chosen = usableTemplate({ kind, stored: template?.[language], original }) ?? original
    return mailOfTemplate({ kind, template: chosen, data: values, brand, language })
  }
