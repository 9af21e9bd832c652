'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'

type Props = { heading: string; isBusy?: boolean; onClose: () => void; children: ReactNode }

/** A modal dialog, open while it is rendered. The browser traps the focus and restores it. */
export const PortalDialog = ({ heading, isBusy = false, onClose, children }: Props) => {
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
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
      onCancel={(event) => {
        event.preventDefault()
        if (!isBusy) onClose()
      }}
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </dialog>
  )
}
