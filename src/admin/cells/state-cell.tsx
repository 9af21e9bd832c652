'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { Pill } from './pill.tsx'
import { toneOfState } from './tone-of-state.ts'

/** The state of a row as a pill, with the option label of its field. */
export const StateCell = ({ cellData, field }: DefaultCellComponentProps<SelectFieldClient>) => {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  const option = field.options.find((known) => typeof known === 'object' && known.value === cellData)
  const label = typeof option === 'object' ? getTranslation(option.label, i18n) : cellData
  return <Pill tone={toneOfState(cellData)}>{label}</Pill>
}
