'use client'

import { FieldLabel, SelectField, useDocumentInfo } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { stateTexts as texts } from '../../i18n/texts/dialogs.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'
import { Pill } from '../cells/pill.tsx'
import { useLanguage } from '../../ui/use-language.ts'

/** The status of an account. A new account has a choice; afterwards it is read only and changed by an action. */
export const AccountState: SelectFieldClientComponent = (props) => {
  const language = useLanguage()
  const { id, savedDocumentData } = useDocumentInfo()
  if (id === undefined) return <SelectField {...props} />
  const { status, effectiveStatus, statusReason, disabledUntil } = savedDocumentData ?? {}
  const isDisabled = status === 'disabled'
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
          {typeof disabledUntil === 'string' ? (
            <LocalMoment at={disabledUntil} text={texts.until} language={language} />
          ) : (
            texts.untilFurther[language]
          )}
        </p>
      )}
    </div>
  )
}
