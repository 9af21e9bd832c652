'use client'

import { createContext } from 'react'
import { defaultLanguage, type Language } from '../i18n/language.ts'

/** The language in which the person before the screen reads. */
export const LanguageContext = createContext<Language>(defaultLanguage)
