'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ImpactAction } from '../../domain/accounts/impact.ts'
import { dialogTexts } from '../../i18n/texts/dialogs.ts'
import { describeImpact } from './describe-impact.ts'
import type { ImpactState } from './use-impact.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** The impact line by line, once it has been counted. */
export const ImpactList = ({ action, state }: { action: ImpactAction; state: ImpactState }) => {
  const language = useLanguage()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const labels = Object.fromEntries(
    config.collections.map(({ slug, labels: { singular, plural } }) => [
      slug,
      { singular: getTranslation(singular, i18n), plural: getTranslation(plural, i18n) },
    ]),
  )
  const { impact, isCounting, error } = state
  return (
    <div className="panel-dialog__impact" aria-live="polite" aria-busy={isCounting}>
      {isCounting && <p>{dialogTexts.counting[language]}</p>}
      {error && <p className="panel-dialog__error">{error}</p>}
      {impact && (
        <ul>
          {describeImpact(action, impact, labels, language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
