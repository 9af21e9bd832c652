'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { Pill } from './pill.tsx'

/** Shown only if a user is locked. */
export const LockedCell = ({ cellData }: DefaultCellComponentProps) => {
  const language = toLanguage(useTranslation().i18n.language)
  return cellData === true ? <Pill tone="bad">{userTexts.locked[language]}</Pill> : null
}
