'use client'

import type { ReactNode } from 'react'
import type { Language } from '../i18n/language.ts'
import { LanguageContext } from './language-context.ts'

/** Each layout has one. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => (
  <LanguageContext value={language}>{children}</LanguageContext>
)
