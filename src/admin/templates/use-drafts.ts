'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { languages, type Language } from '../../i18n/language.ts'

export type Draft = { kind: unknown; language: Language; subject: unknown; body: unknown }

/** The content of the form in each language, saved or not. */
export const useDrafts = (): Draft[] => {
  const [fields] = useAllFormFields()
  return languages.map((language) => ({
    kind: fields.kind?.value ?? 'message',
    language,
    subject: fields[`${language}.subject`]?.value,
    body: fields[`${language}.body`]?.value,
  }))
}
