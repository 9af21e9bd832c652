'use client'

import { useTranslation } from '@payloadcms/ui'
import { toLanguage, type Language } from '../i18n/language.ts'

/** The reader's language. */
export const useLanguage = (): Language => toLanguage(useTranslation().i18n.language)
