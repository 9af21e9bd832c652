import type { ReactNode } from 'react'
import { formatTelephone } from '../../i18n/format-telephone.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { choiceOptions } from '../../ui/fields/choice-options.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import type { RecordContext } from './record.ts'
import type { ValueInput } from './value-input.ts'

/** A stored value as people read it; undefined when there is none. */
export const showValue = (
  { reader: { language }, zone }: RecordContext,
  { kind, value, options, list }: ValueInput,
): ReactNode => {
  if (kind === 'checkbox') return texts[value === true ? 'yes' : 'no'][language]
  if (value === null || value === '') return undefined
  const text = String(value)
  if (kind === 'tel') return <a href={`tel:${text.replace(/;.*/, '')}`}>{formatTelephone(text, language)}</a>
  if (kind === 'email') return <a href={`mailto:${text}`}>{text}</a>
  if (kind === 'date') return <Moment at={text} language={language} zone={zone} />
  if (kind === 'textarea') return <span className="value__long">{text}</span>
  if (kind === 'select') {
    const known = options ?? (list && list !== 'timezones' ? choiceOptions(list, language) : [])
    return known.find((option) => option.value === text)?.label ?? text.replaceAll('_', ' ')
  }
  return text
}
