'use client'

import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from 'react'
import { createPortal } from 'react-dom'
import { dialogTexts as texts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../use-language.ts'

export type DialogProps = {
  heading: string
  /** The label of the confirming button. */
  confirm: string
  /** The label of the other button, "Cancel" by default; null: there is none, nothing is left to cancel. */
  cancel?: string | null | undefined
  isDangerous?: boolean
  /** Disables the confirming button while input is missing. */
  isReady?: boolean
  isBusy: boolean
  error: string | undefined
  onConfirm: () => void
  onClose: () => void
  onInput?: () => void
  /** Another button, before the confirming one. */
  before?: ReactNode
  children: ReactNode
}

/**
 * The frame of a modal dialog, open while it is rendered. The browser traps the focus, closes it on Escape and restores the focus.
 */
export const DialogFrame = ({
  heading,
  confirm,
  cancel,
  isDangerous = false,
  isReady = true,
  isBusy,
  error,
  onConfirm,
  onClose,
  onInput,
  before,
  children,
}: DialogProps) => {
  const language = useLanguage()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // Before it is removed from the page, or the browser could not restore the focus.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  useEffect(() => {
    if (error) message.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    // React bubbles the event to the form around the dialog.
    event.stopPropagation()
    if (isReady && !isBusy) onConfirm()
  }
  return createPortal(
    <dialog
      ref={ref}
      className="panel-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        if (isBusy) event.preventDefault()
      }}
      onClose={() => {
        if (!ref.current?.open) onClose()
      }}
    >
      <form method="dialog" onSubmit={submit} onInput={onInput} noValidate>
        <h2 id={id}>{heading}</h2>
        <div className="panel-dialog__body">{children}</div>
        <p className="panel-dialog__error" role="alert" ref={message}>
          {error}
        </p>
        <div className="panel-dialog__buttons">
          {cancel !== null && (
            <button
              type="button"
              className="panel-button"
              disabled={isBusy}
              onClick={() => ref.current?.close()}
            >
              {cancel ?? texts.cancel[language]}
            </button>
          )}
          {before}
          <button
            type="submit"
            className={`panel-button panel-button--${isDangerous ? 'danger' : 'primary'}`}
            aria-disabled={!isReady || isBusy}
          >
            {isBusy ? texts.working[language] : confirm}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
