'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { isSystemKind } from '../../emails/mail-kind.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { tryOutTexts as texts } from '../../i18n/texts/email-templates.ts'
import { languageNames } from '../../i18n/texts/translations.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useAction } from '../dialogs/use-action.ts'
import { useLanguage } from '../../ui/use-language.ts'

/** Removes the changes of staff in one language, after a confirmation; shown only if there are any. */
export const BackToOriginal = ({ language: shown }: { language: Language }) => {
  const language = useLanguage()
  const { id, savedDocumentData, hasSavePermission } = useDocumentInfo()
  const { isBusy, error, run, reset } = useAction()
  const [isOpen, setIsOpen] = useState(false)
  const edited: unknown = savedDocumentData?.edited
  const isEdited = Array.isArray(edited) && edited.includes(shown)
  if (!hasSavePermission || !isEdited || !isSystemKind(savedDocumentData?.kind)) return null
  const values = { language: languageNames[shown][language] }
  const goBack = async () => {
    const data = { language: shown }
    const answer = await run({ path: `/api/email-templates/${id}/original`, method: 'POST', data })
    if (answer) window.location.reload()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={() => setIsOpen(true)}>
        {fillText(texts.original, language, values)}
      </Button>
      {isOpen && (
        <Dialog
          heading={fillText(texts.originalHeading, language, values)}
          confirm={texts.originalConfirm[language]}
          isDangerous
          isBusy={isBusy}
          error={error}
          onConfirm={() => void goBack()}
          onClose={() => {
            reset()
            setIsOpen(false)
          }}
        >
          <p>{texts.originalHelp[language]}</p>
        </Dialog>
      )}
    </>
  )
}
