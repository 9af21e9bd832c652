'use client'

import type { DefaultCellComponentProps } from 'payload'
import { stateTexts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** A checkbox in words, where Payload would write true and false. */
export const YesNoCell = ({ cellData }: DefaultCellComponentProps) => {
  const language = useLanguage()
  return <>{stateTexts[cellData === true ? 'yes' : 'no'][language]}</>
}
