'use client'

import { editTexts as texts } from '../../i18n/texts/edits.ts'
import { useLanguage } from '../use-language.ts'
import { DialogFrame } from './dialog-frame.tsx'

type Props = { onLeave: () => void; onStay: () => void }

/** Asks whether to leave what is unsaved. Staying is the main button, which has the focus of Enter. */
export const LeaveDialog = ({ onLeave, onStay }: Props) => {
  const language = useLanguage()
  return (
    <DialogFrame
      heading={texts.leaveHeading[language]}
      confirm={texts.stay[language]}
      cancel={null}
      isBusy={false}
      error={undefined}
      onConfirm={onStay}
      onClose={onStay}
      before={
        <button type="button" className="panel-button" onClick={onLeave}>
          {texts.leave[language]}
        </button>
      }
    >
      <p>{texts.leaveHelp[language]}</p>
    </DialogFrame>
  )
}
