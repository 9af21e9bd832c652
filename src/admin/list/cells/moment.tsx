import { formatMoment } from '../../../i18n/format-moment.ts'
import type { Language } from '../../../i18n/language.ts'
import { listCellTexts as texts } from '../../../i18n/texts/list.ts'
import { shortMoment } from './short-moment.ts'

type Props = {
  moment: unknown
  language: Language
  /** The reader's time zone, for the whole date. */
  timezone: string | null
  isNever?: boolean
}

/** A moment in as few letters as tell when it was; pointing at it shows day and time. */
export const Moment = ({ moment, language, timezone, isNever = false }: Props) => {
  if (typeof moment !== 'string')
    return isNever ? <span className="list__soft">{texts.never[language]}</span> : null
  return (
    <time dateTime={moment} title={formatMoment(new Date(moment), language, timezone)}>
      {shortMoment(new Date(moment), new Date(), { language, timezone })}
    </time>
  )
}
