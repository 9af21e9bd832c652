'use client'

import type { Language } from '../../i18n/language.ts'
import { useDrafts, type Draft } from './use-drafts.ts'

/** The content of the form in one language, saved or not. */
export const useDraft = (language: Language): Draft => {
  const draft = useDrafts().find((each) => each.language === language)
  return draft ?? { kind: 'message', language, subject: undefined, body: undefined }
}
