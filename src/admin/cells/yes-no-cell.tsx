'use client'

import type { DefaultCellComponentProps } from 'payload'
import { stateTexts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** A checkbox as text, where Payload would show true and false. */
export const YesNoCell = ({ cellData }: DefaultCellComponentProps) => {
  const language = useLanguage()
  return <>{stateTexts[cellData === true ? 'yes' : 'no'][language]}</>
}
