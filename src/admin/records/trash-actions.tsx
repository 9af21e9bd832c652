'use client'

import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { DialogTarget } from '../dialogs/dialog-target.ts'
import { useDocumentAction } from './use-document-action.tsx'

type Props = { target: DialogTarget; canRestore: boolean; canPurge: boolean }

/** What one does with a document in the trash. */
export const TrashActions = ({ target, canRestore, canPurge }: Props) => {
  const language = useLanguage()
  const isReady = useHydrated()
  const { open, dialog } = useDocumentAction(target)
  return (
    <>
      {canRestore && (
        <button
          type="button"
          className="panel-button panel-button--primary"
          disabled={!isReady}
          aria-haspopup="dialog"
          onClick={() => open('restore')}
        >
          {texts.restore[language]}
        </button>
      )}
      {canPurge && (
        <button
          type="button"
          className="panel-button"
          disabled={!isReady}
          aria-haspopup="dialog"
          onClick={() => open('purge')}
        >
          {texts.purge[language]}
        </button>
      )}
      {dialog}
    </>
  )
}
