'use client'

import { editTexts as texts } from '../../i18n/texts/edits.ts'
import { useBackGuard } from '../edits/use-back-guard.ts'
import { useLanguage } from '../use-language.ts'
import { DialogFrame } from './dialog-frame.tsx'

/** Asks before Back or Forward leaves what is unsaved, as links do. */
export const LeaveQuestion = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const language = useLanguage()
  const { isAsking, leave, stay } = useBackGuard(isUnsaved)
  if (!isAsking) return null
  return (
    <DialogFrame
      heading={texts.leaveHeading[language]}
      confirm={texts.leave[language]}
      cancel={texts.stay[language]}
      isDangerous
      isBusy={false}
      error={undefined}
      onConfirm={leave}
      onClose={stay}
    >
      <p>{texts.leaveHelp[language]}</p>
    </DialogFrame>
  )
}
