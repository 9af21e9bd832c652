import { formatMoment } from '../../i18n/format-moment.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { formatFor, type MomentStyle } from './format-for.ts'

export type TimeTextProps = {
  /** ISO 8601, as the API gives it. */
  at: string
  language: Language
  style?: MomentStyle
  /** A text with `{moment}`, and the values of its other placeholders. */
  text?: Text
  values?: Record<string, string | number>
  className?: string
}

/** A moment as `<time>`; with the full one in its title where only a part is written. */
export const TimeText = ({
  at,
  language,
  zone,
  style = 'moment',
  text,
  values,
  className,
}: TimeTextProps & { zone: string | null }) => {
  const moment = new Date(at)
  const said = formatFor(style, moment, language, zone)
  return (
    <time
      className={className}
      dateTime={at}
      title={style === 'moment' ? undefined : formatMoment(moment, language, zone)}
      // Between server and browser a minute may pass, and they may know other names of zones.
      suppressHydrationWarning
    >
      {text ? fillText(text, language, { ...values, moment: said }) : said}
    </time>
  )
}
