'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { EffectiveStatus } from '../accounts/effective-status.tsx'

/** Whether the row is enabled, and whether an account above disables it. */
export const EffectiveStatusCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const language = toLanguage(useTranslation().i18n.language)
  const account = { status: rowData.status, effectiveStatus: cellData }
  return <EffectiveStatus account={account} language={language} isAlwaysShown />
}
