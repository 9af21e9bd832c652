'use client'

import { use } from 'react'
import type { Language } from '../i18n/language.ts'
import { LanguageContext } from './language-context.ts'

/** The reader's language. */
export const useLanguage = (): Language => use(LanguageContext)
