'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { Language } from '../../i18n/language.ts'

export type Draft = { kind: unknown; language: Language; subject: unknown; body: unknown }

/** The content of the form in one language, saved or not. */
export const useDraft = (language: Language): Draft => {
  const [fields] = useAllFormFields()
  return {
    kind: fields.kind?.value ?? 'message',
    language,
    subject: fields[`${language}.subject`]?.value,
    body: fields[`${language}.body`]?.value,
  }
}
