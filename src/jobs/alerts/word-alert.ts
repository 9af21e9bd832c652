import { describeEvent } from '../../collections/messaging/events/describe-event.ts'
import type { Language } from '../../i18n/language.ts'
import { sayMoment } from '../../i18n/say-moment.ts'
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
  /** The first of them. */
  events: AlertedEvent[]
  /** How many there are in all. */
  count: number
  since: Date
  accountName: string
}

const longestTitle = 120

/** What an alert says, in one language and time zone: of one event, or of many. */
export const wordAlert = (
  { events, count, since, accountName: account }: Alert,
  language: Language,
  timezone: string | null,
) => {
  const happened = events.map((event) => {
    const { title, text } = describeEvent(event, language)
    return {
      moment: sayMoment(event.occurredAt, language, timezone),
      title: [title, event.resourceName].filter(Boolean).join(' – '),
      details: text,
    }
  })
  const [first] = happened
  const isOne = count === 1 && first !== undefined
  const rest = count - happened.length
  const say = (text: Text, values: Record<string, string | number>) => fillText(text, language, values)
  return {
    subject: isOne
      ? say(texts.one, { title: first.title.slice(0, longestTitle), account })
      : say(texts.manySubject, { count, account }),
    intro: isOne
      ? say(texts.oneBody, { account })
      : say(texts.manyBody, { count, account, since: sayMoment(since, language, timezone) }),
    happened,
    more: rest > 0 ? say(texts.more, { count: rest }) : '',
    hint: events.some(({ type }) => type === 'limit-near') ? texts.limitHint[language] : '',
  }
}
