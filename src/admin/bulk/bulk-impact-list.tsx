'use client'

import type { ImpactAction } from '../../domain/accounts/impact.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { useActionFacts } from '../dialogs/action-facts.tsx'
import { describeBulkImpact } from './bulk-impact.ts'
import type { BulkImpactState } from './use-bulk-impact.ts'

type Props = { action: ImpactAction; state: BulkImpactState }

/** The summed impact line by line, once it has been counted. */
export const BulkImpactList = ({ action, state: { impact, isCounting, error } }: Props) => {
  const language = useLanguage()
  const { kinds } = useActionFacts()
  return (
    <div className="panel-dialog__impact" aria-live="polite" aria-busy={isCounting}>
      {isCounting && <p>{dialogTexts.counting[language]}</p>}
      {error && <p className="panel-dialog__error">{error}</p>}
      {impact && (
        <ul>
          {describeBulkImpact(action, impact, kinds, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
