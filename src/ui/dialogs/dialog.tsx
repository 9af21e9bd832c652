'use client'

import { useState } from 'react'
import { useUnloadWarning } from '../edits/use-unload-warning.ts'
import { DialogFrame, type DialogProps } from './dialog-frame.tsx'
import { LeaveQuestion } from './leave-question.tsx'

/** A modal dialog, open while it is rendered, that asks before the page is left with what was typed in it. */
export const Dialog = (props: Omit<DialogProps, 'onInput'>) => {
  const [isTyped, setTyped] = useState(false)
  const isUnsaved = isTyped && !props.isBusy
  useUnloadWarning(() => isUnsaved)
  return (
    <>
      <DialogFrame {...props} onInput={() => setTyped(true)} />
      <LeaveQuestion isUnsaved={isUnsaved} />
    </>
  )
}
