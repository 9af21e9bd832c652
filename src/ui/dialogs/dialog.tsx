'use client'

import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from 'react'
import { createPortal } from 'react-dom'
import { dialogTexts as texts } from '../../i18n/texts/dialogs.ts'
import { useLanguage } from '../use-language.ts'

type Props = {
  heading: string
  /** What the button says that does it. */
  confirm: string
  isDangerous?: boolean
  /** While something is missing, confirming is off. */
  isReady?: boolean
  isBusy: boolean
  error: string | undefined
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}

/**
 * A question in front of the page, open for as long as it is rendered. The browser keeps the focus inside, closes it on
 * Escape and gives the focus back.
 */
export const Dialog = ({
  heading,
  confirm,
  isDangerous = false,
  isReady = true,
  isBusy,
  error,
  onConfirm,
  onClose,
  children,
}: Props) => {
  const language = useLanguage()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  const message = useRef<HTMLParagraphElement>(null)
  // Before it leaves the page, or the focus would find no way back.
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
    // React hands it on to the form that the page is made of.
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
      <form method="dialog" onSubmit={submit} noValidate>
        <h2 id={id}>{heading}</h2>
        <div className="panel-dialog__body">{children}</div>
        <p className="panel-dialog__error" role="alert" ref={message}>
          {error}
        </p>
        <div className="panel-dialog__buttons">
          <button
            type="button"
            className="panel-button"
            disabled={isBusy}
            onClick={() => ref.current?.close()}
          >
            {texts.cancel[language]}
          </button>
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
