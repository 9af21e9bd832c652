'use client'

import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useUnloadWarning } from '../../../ui/edits/use-unload-warning.ts'

type Props = { heading: string; isBusy?: boolean; onClose: () => void; children: ReactNode }

/** A modal dialog, open while it is rendered. The browser traps the focus and restores it. */
export const PortalDialog = ({ heading, isBusy = false, onClose, children }: Props) => {
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const [isTyped, setTyped] = useState(false)
  useUnloadWarning(() => isTyped && !isBusy)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className="portal-dialog"
      aria-labelledby={id}
      onInput={() => setTyped(true)}
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) onClose()
      }}
    >
      <h2 id={id} dir="auto">
        {heading}
      </h2>
      {children}
    </dialog>
  )
}
