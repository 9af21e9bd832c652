'use client'

import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { DialogTarget } from '../dialogs/dialog-target.ts'
import { DialogButton } from './dialog-button.tsx'
import { useDocumentAction } from './use-document-action.tsx'

type Props = { target: DialogTarget; canRestore: boolean; canPurge: boolean }

/** What one does with a document in the trash. */
export const TrashActions = ({ target, canRestore, canPurge }: Props) => {
  const language = useLanguage()
  const { open, dialog } = useDocumentAction(target)
  return (
    <>
      {canRestore && (
        <DialogButton isPrimary onOpen={() => open('restore')}>
          {texts.restore[language]}
        </DialogButton>
      )}
      {canPurge && <DialogButton onOpen={() => open('purge')}>{texts.purge[language]}</DialogButton>}
      {dialog}
    </>
  )
}
