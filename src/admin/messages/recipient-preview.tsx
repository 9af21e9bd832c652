'use client'

import { useAllFormFields, useAuth } from '@payloadcms/ui'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { askedOf, hasRecipients } from './draft.ts'
import { RecipientSummary } from './recipient-summary.tsx'
import { useRecipientCount } from './use-recipient-count.ts'

/** Below the choice of recipients: how many users it selects, updated with the form. */
export const RecipientPreview = () => {
  const language = useLanguage()
  const { user } = useAuth()
  const [fields] = useAllFormFields()
  const asked = askedOf(fields)
  const isComplete = hasRecipients(asked)
  const { count, error, isCounting } = useRecipientCount(isComplete ? JSON.stringify(asked) : undefined)
  const isEveryoneBelow = asked.audience === 'everyone' && user?.role === 'manager'
  return (
    <div className="field-type recipient-summary" aria-live="polite" aria-busy={isCounting}>
      {isEveryoneBelow && <p>{texts.everyoneBelow[language]}</p>}
      {!isComplete && <p>{texts.countAppears[language]}</p>}
      {isCounting && <p>{texts.counting[language]}</p>}
      {error && <p className="recipient-summary__error">{error}</p>}
      {count && <RecipientSummary {...count} />}
    </div>
  )
}
