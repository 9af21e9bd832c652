'use client'

import type { RecipientCount } from '../../collections/messaging/messages/operations/count-recipients.ts'
import { fillText } from '../../i18n/text.ts'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { leftOutReasons } from './recipient-count.ts'

/** How many recipients a message has, and how many selected users are excluded and why. */
export const RecipientSummary = ({ recipients, leftOut }: RecipientCount) => {
  const language = useLanguage()
  const goesTo = recipients === 0 ? texts.goesToNobody : recipients === 1 ? texts.goesToOne : texts.goesTo
  const left = leftOutReasons.filter((reason) => leftOut[reason] > 0)
  return (
    <>
      <p className="recipient-summary__count">{fillText(goesTo, language, { count: recipients })}</p>
      {left.length > 0 && (
        <div className="recipient-summary__left-out">
          <p>{texts.leftOut[language]}</p>
          <ul>
            {left.map((reason) => (
              <li key={reason}>{fillText(texts[reason], language, { count: leftOut[reason] })}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
