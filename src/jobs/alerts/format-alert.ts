import { describeEvent } from '../../collections/messaging/events/describe-event.ts'
import type { Language } from '../../i18n/language.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { alertMailTexts as texts } from '../../i18n/texts/alerts.ts'

export type AlertedEvent = {
  type: string
  title: string | null
  text: string | null
  data: unknown
  resourceName: string | null
  occurredAt: Date
}

type Alert = {
  /** The first events. */
  events: AlertedEvent[]
  /** The total number. */
  count: number
  since: Date
  accountName: string
}

const maxTitleLength = 120

/** The content of an alert, in one language and time zone: of one event, or of many. */
export const formatAlert = (
  { events, count, since, accountName: account }: Alert,
  language: Language,
  timezone: string | null,
) => {
  const happened = events.map((event) => {
    const { title, text } = describeEvent(event, language)
    return {
      moment: formatMoment(event.occurredAt, language, timezone),
      title: [title, event.resourceName].filter(Boolean).join(' – '),
      details: text,
    }
  })
  const [first] = happened
  const isOne = count === 1 && first !== undefined
  const rest = count - happened.length
  const translate = (text: Text, values: Record<string, string | number>) => fillText(text, language, values)
  return {
    subject: isOne
      ? translate(texts.one, { title: first.title.slice(0, maxTitleLength), account })
      : translate(texts.manySubject, { count, account }),
    intro: isOne
      ? translate(texts.oneBody, { account })
      : translate(texts.manyBody, { count, account, since: formatMoment(since, language, timezone) }),
    happened,
    more: rest > 0 ? translate(texts.more, { count: rest }) : '',
    hint: events.some(({ type }) => type === 'limit-near') ? texts.limitHint[language] : '',
  }
}
