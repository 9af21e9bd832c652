'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatTelephone } from '../../i18n/format-telephone.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** A telephone number in a readable form. */
export const TelephoneCell = ({ cellData }: DefaultCellComponentProps) => {
  const language = useLanguage()
  return <>{typeof cellData === 'string' ? formatTelephone(cellData, language) : null}</>
}
