'use client'

import type { ComponentProps, SubmitEvent } from 'react'
import type { Language } from '../../../i18n/language.ts'
import { editTexts as texts } from '../../../i18n/texts/edits.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { ConflictChoices } from '../../../ui/edits/conflict-choices.tsx'
import { PortalDialog } from '../actions/portal-dialog.tsx'

type Props = {
  language: Language
  shown: Omit<ComponentProps<typeof ConflictChoices>, 'language'>
  isReady: boolean
  confirm: () => void
  dismiss: () => void
}

/** Asks which value to keep of each field that was changed here and elsewhere. */
export const ConflictDialog = ({ language, shown, isReady, confirm, dismiss }: Props) => {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isReady) confirm()
  }
  return (
    <PortalDialog heading={texts.heading[language]} onClose={dismiss}>
      <form onSubmit={submit} noValidate>
        <ConflictChoices language={language} {...shown} />
        <div className="portal-dialog__buttons">
          <button type="button" className="button" onClick={dismiss}>
            {portalFrameTexts.cancel[language]}
          </button>
          <button type="submit" className="button button--primary" aria-disabled={!isReady}>
            {texts.confirm[language]}
          </button>
        </div>
      </form>
    </PortalDialog>
  )
}
