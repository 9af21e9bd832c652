'use client'

import { FieldLabel, useDocumentInfo } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { resourceTexts } from '../../i18n/texts/resources.ts'
import { Pill } from '../cells/pill.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** On the page of a resource: that it is disabled although its own status is enabled. Otherwise nothing. */
export const EffectiveStatusField: SelectFieldClientComponent = ({ field }) => {
  const language = useLanguage()
  const { savedDocumentData } = useDocumentInfo()
  const { status, effectiveStatus } = savedDocumentData ?? {}
  if (effectiveStatus !== 'disabled' || status === 'disabled') return null
  return (
    <div className="field-type account-state">
      <FieldLabel as="span" label={field.label} />
      <p>
        <Pill tone="bad">{customerTexts.statusDisabled[language]}</Pill>
      </p>
      <p>{resourceTexts.effectiveStatusHelp[language]}</p>
    </div>
  )
}
