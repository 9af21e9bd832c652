'use client'

import type { AudienceCount } from '../../collections/messaging/mailings/audience.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { mailingPanelTexts as texts } from '../../i18n/texts/mailings.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Props = { counted: AudienceCount | undefined; error: string | undefined }

/** Before sending: how many recipients there are, and how many are excluded and why. */
export const AudienceSummary = ({ counted, error }: Props) => {
  const language = useLanguage()
  return (
    <div className="panel-dialog__recipients" aria-live="polite" aria-busy={!counted && !error}>
      {!counted && !error && <p>{texts.counting[language]}</p>}
      {error && <p className="panel-dialog__error">{error}</p>}
      {counted && linesOf(counted, language).map((line) => <p key={line}>{line}</p>)}
    </div>
  )
}

const linesOf = (counted: AudienceCount, language: Language): string[] => {
  const { recipientCount, accountCount, emptyAccountCount } = counted
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const filled = (text: Text, count: number) => fillText(text, language, { count: number(count) })
  const reached = accountCount - emptyAccountCount
  const values = { count: number(recipientCount), accounts: number(reached) }
  const reasons = [
    ...(counted.pendingCount > 0 ? [filled(texts.pending, counted.pendingCount)] : []),
    ...(counted.lockedCount > 0 ? [filled(texts.locked, counted.lockedCount)] : []),
    ...(counted.refusedCount > 0 ? [filled(texts.refused, counted.refusedCount)] : []),
    ...(counted.optedOutCount > 0 ? [filled(texts.optedOut, counted.optedOutCount)] : []),
  ].join(', ')
  const first =
    [texts.goesToNobody, texts.goesToOne][recipientCount] ??
    (reached === 1 ? texts.goesToOneAccount : texts.goesTo)
  return [
    fillText(first, language, values),
    ...(reasons ? [fillText(texts.leftOut, language, { reasons })] : []),
    ...(emptyAccountCount > 0 ? [filled(texts.emptyAccounts, emptyAccountCount)] : []),
    ...(recipientCount > 0 ? [texts.disabledToo[language]] : []),
  ]
}
