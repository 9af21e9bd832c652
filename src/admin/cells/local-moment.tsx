'use client'

import { fillText, type Text } from '../../i18n/text.ts'
import { formatDay } from '../dashboard/format-day.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { formatLocalMoment } from '../../ui/format-local-moment.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'

type Props = {
  moment: string
  /** Without the time of day. */
  isDay?: boolean
  /** A text with `{moment}`, and the values of its other placeholders. */
  text?: Text
  values?: Record<string, string>
}

/** A moment in the reader's time zone, which the server does not know: rendered once the page is interactive. */
export const LocalMoment = ({ moment, isDay = false, text, values }: Props) => {
  const language = useLanguage()
  if (!useHydrated()) return null
  const said = (isDay ? formatDay : formatLocalMoment)(moment, language)
  return <time dateTime={moment}>{text ? fillText(text, language, { ...values, moment: said }) : said}</time>
}
