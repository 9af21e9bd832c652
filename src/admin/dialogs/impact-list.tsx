'use client'

import type { ImpactAction } from '../../domain/accounts/impact.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { useActionFacts } from './action-facts.tsx'
import { describeImpact } from './describe-impact.ts'
import type { ImpactState } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The impact line by line, once it has been counted. */
export const ImpactList = ({ action, state }: { action: ImpactAction; state: ImpactState }) => {
  const language = useLanguage()
  const { kinds } = useActionFacts()
  const { impact, isCounting, error } = state
  return (
    <div className="panel-dialog__impact" aria-live="polite" aria-busy={isCounting}>
      {isCounting && <p>{dialogTexts.counting[language]}</p>}
      {error && <p className="panel-dialog__error">{error}</p>}
      {impact && (
        <ul>
          {describeImpact(action, impact, kinds, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
