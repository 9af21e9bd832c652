'use client'

import { useFormFields } from '@payloadcms/ui'
import { languages } from '../../i18n/language.ts'

const fields = ['title', 'body'] as const

type Words = Record<string, unknown>

export type WrittenText = Words & { language: string | undefined; translations: Record<string, Words> }

/** The text of the form with its translations, in the shape of the document. */
export const useWrittenText = (): WrittenText => {
  const values = useFormFields(([form]) => [
    ...fields.map((field) => form[field]?.value),
    form.language?.value,
    ...languages.flatMap((language) =>
      fields.map((field) => form[`translations.${language}.${field}`]?.value),
    ),
  ])
  const wordsFrom = (start: number): Words =>
    Object.fromEntries(fields.map((field, index) => [field, values[start + index]]))
  const language = values[fields.length]
  return {
    ...wordsFrom(0),
    language: typeof language === 'string' ? language : undefined,
    translations: Object.fromEntries(
      languages.map((each, index) => [each, wordsFrom(fields.length + 1 + index * fields.length)]),
    ),
  }
}
