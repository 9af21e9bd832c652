'use client'

import { FieldLabel, SelectField, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { stateTexts as texts } from '../../i18n/texts/dialogs.ts'
import { Pill } from '../cells/pill.tsx'
import { useLanguage } from './use-language.ts'

/** The switch of an account. A new one has it chosen; afterwards it is shown, and turned by an action of its own. */
export const AccountState: SelectFieldClientComponent = (props) => {
  const language = useLanguage()
  const { i18n } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined) return <SelectField {...props} />
  const { status, effectiveStatus, statusReason, disabledUntil } = savedDocumentData ?? {}
  const isDisabled = status === 'disabled'
  const date = (value: string) =>
    new Date(value).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div className="field-type account-state">
      <FieldLabel as="span" label={customerTexts.status[language]} />
      <p>
        <Pill tone={isDisabled ? 'bad' : 'good'}>
          {customerTexts[isDisabled ? 'statusDisabled' : 'statusEnabled'][language]}
        </Pill>{' '}
        {!isDisabled && effectiveStatus === 'disabled' && (
          <Pill tone="bad">{texts.disabledAbove[language]}</Pill>
        )}
      </p>
      {isDisabled && statusReason && (
        <p>
          {customerTexts.statusReason[language]}: {String(statusReason)}
        </p>
      )}
      {isDisabled && (
        <p>
          {typeof disabledUntil === 'string'
            ? fillText(texts.until, language, { date: date(disabledUntil) })
            : texts.untilFurther[language]}
        </p>
      )}
    </div>
  )
}
