import { Problem } from '../../kernel/errors/problem.ts'
import { languages, toLanguage } from '../../i18n/language.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { errorTexts } from '../../i18n/texts/errors.ts'

export type Refusal = {
  /** The reason, as entered when the user was locked or the account disabled. */
  reason: string | null
  /** When it ends automatically. */
  until: Date | null
  /** The user's language; null: that of the request. */
  language: string | null
  timezone: string | null
}

/** The answer to a locked user. */
export const lockedProblem = ({ reason, language }: Refusal): Problem =>
  new Problem('account_locked', {
    text: inLanguageOf(language, reason ? errorTexts.accountLockedFor : errorTexts.accountLocked),
    ...(reason && { values: { reason }, facts: { reason } }),
  })

/** The answer to a user of a disabled account, or of one below it. */
export const disabledProblem = ({ reason, until, language, timezone }: Refusal): Problem => {
  const facts = { ...(reason && { reason }), ...(until && { until: until.toISOString() }) }
  return new Problem('account_disabled', {
    text: inLanguageOf(language, withMoment(disabledText(reason, until), until, timezone)),
    ...(reason && { values: { reason } }),
    ...((reason || until) && { facts }),
  })
}

const disabledText = (reason: string | null, until: Date | null): Text => {
  if (until) return reason ? errorTexts.accountDisabledUntilFor : errorTexts.accountDisabledUntil
  return reason ? errorTexts.accountDisabledFor : errorTexts.accountDisabled
}

const withMoment = (text: Text, until: Date | null, timezone: string | null): Text =>
  until
    ? eachLanguage((language) => fillText(text, language, { until: formatMoment(until, language, timezone) }))
    : text

/** A user's own language takes precedence over that of the request. */
const inLanguageOf = (own: string | null, text: Text): Text =>
  own ? eachLanguage(() => text[toLanguage(own)]) : text

const eachLanguage = (translateTo: (language: keyof Text) => string): Text => {
  const [en, de] = languages.map(translateTo)
  return { en: en ?? '', de: de ?? '' }
}
