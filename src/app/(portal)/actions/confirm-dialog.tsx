'use client'

import type { ReactNode, SubmitEvent } from 'react'
import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import { signInTexts } from '../../../i18n/texts/portal.ts'
import { PortalDialog } from './portal-dialog.tsx'

type Props = {
  language: Language
  heading: string
  help: string
  /** The label of the confirming button. */
  confirm: string
  isDangerous: boolean
  isBusy: boolean
  error: string | undefined
  onConfirm: (values: FormData) => void
  onClose: () => void
  children?: ReactNode
}

export const ConfirmDialog = ({ language, confirm, isDangerous, isBusy, error, ...props }: Props) => {
  const { heading, help, onConfirm, onClose, children } = props
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy) onConfirm(new FormData(event.currentTarget))
  }
  return (
    <PortalDialog heading={heading} isBusy={isBusy} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p dir="auto">{help}</p>
        {children}
        <p className="portal-dialog__error" role="alert">
          {error}
        </p>
        <div className="portal-dialog__buttons">
          <button type="button" className="button" disabled={isBusy} onClick={onClose}>
            {portalFrameTexts.cancel[language]}
          </button>
          <button
            type="submit"
            className={isDangerous ? 'button button--danger' : 'button button--primary'}
            aria-disabled={isBusy}
          >
            {isBusy ? signInTexts.busy[language] : confirm}
          </button>
        </div>
      </form>
    </PortalDialog>
  )
}
