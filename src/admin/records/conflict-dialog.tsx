'use client'

import { editTexts as texts } from '../../i18n/texts/edits.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { ConflictChoices } from '../../ui/edits/conflict-choices.tsx'
import type { useConflictQuestion } from '../../ui/edits/use-conflict-question.ts'
import { useLanguage } from '../../ui/use-language.ts'

type Question = NonNullable<ReturnType<typeof useConflictQuestion>['question']>

/** Asks which value to keep of what was changed here and elsewhere. */
export const ConflictDialog = ({ question }: { question: Question }) => {
  const language = useLanguage()
  return (
    <Dialog
      heading={texts.heading[language]}
      confirm={texts.confirm[language]}
      isReady={question.isReady}
      isBusy={false}
      error={undefined}
      onConfirm={question.confirm}
      onClose={question.dismiss}
    >
      <ConflictChoices language={language} {...question.shown} />
    </Dialog>
  )
}
