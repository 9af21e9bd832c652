'use client'

import type { DefaultCellComponentProps } from 'payload'
import { isSystemEvent } from '../../domain/messaging/event-name.ts'
import { systemEventTexts } from '../../i18n/texts/events.ts'
import { useLanguage } from '../../ui/use-language.ts'

const shown = 3

/** The events of an alert rule in plain words; only the first few of many. */
export const EventNamesCell = ({ cellData }: DefaultCellComponentProps) => {
  const language = useLanguage()
  const names: string[] = Array.isArray(cellData) ? cellData.map(String) : []
  const words = names.map((name) => (isSystemEvent(name) ? systemEventTexts[name].choice[language] : name))
  return words.slice(0, shown).join(', ') + (words.length > shown ? ' …' : '') || '–'
}
