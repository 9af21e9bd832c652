'use client'

import { fillText } from '../../i18n/text.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { dialogTexts, disableTexts as texts } from '../../i18n/texts/dialogs.ts'
import { Labelled } from '../../ui/dialogs/labelled.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import type { Disabling } from './disabling.ts'
import { ReasonField } from './reason-field.tsx'

type Props = {
  asked: Disabling
  fieldErrors: Record<string, string>
  onChange: (asked: Disabling) => void
}

/** Why accounts are disabled, and until when. */
export const DisableFields = ({ asked, fieldErrors, onChange }: Props) => {
  const language = useLanguage()
  return (
    <>
      <ReasonField
        label={fillText(dialogTexts.optional, language, { label: customerTexts.statusReason[language] })}
        help={customerTexts.statusReasonHelp[language]}
        error={fieldErrors.statusReason}
        rows={2}
        value={asked.reason}
        onChange={(reason) => onChange({ ...asked, reason })}
      />
      <Labelled
        label={fillText(dialogTexts.optional, language, { label: texts.until[language] })}
        help={customerTexts.disabledUntilHelp[language]}
        error={asked.isPast ? texts.untilPast[language] : fieldErrors.disabledUntil}
      >
        {(bound) => (
          <input
            {...bound}
            type="datetime-local"
            value={asked.until}
            onChange={(event) => onChange({ ...asked, until: event.target.value, isPast: false })}
          />
        )}
      </Labelled>
    </>
  )
}
