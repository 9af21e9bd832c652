'use client'

import { FieldLabel, SelectField, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { useEffect } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { stateTexts as texts } from '../../i18n/texts/dialogs.ts'
import { Pill } from '../cells/pill.tsx'
import { useLanguage } from './use-language.ts'

const kept = ['status', 'statusReason', 'disabledUntil']

/**
 * The switch of an account. A new one has it chosen; afterwards it is shown, and turned by an action of its own. What
 * the page was loaded with is then kept out of the save, which would otherwise undo what somebody did meanwhile.
 */
export const AccountState: SelectFieldClientComponent = (props) => {
  const language = useLanguage()
  const { i18n } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  const sent = useFormFields(([fields]) =>
    kept.filter((path) => fields[path] && !fields[path].disableFormData).join(' '),
  )
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  useEffect(() => {
    if (id === undefined || !sent) return
    for (const path of sent.split(' ')) dispatch({ type: 'UPDATE', path, disableFormData: true })
  }, [id, sent, dispatch])
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
