'use client'

import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { callApi } from '../../../ui/call-api.ts'
import type { Language } from '../../../i18n/language.ts'
import { signInTexts } from '../../../i18n/texts/portal.ts'
import { SessionEnded } from '../parts/session-ended.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { useReport } from './report.ts'
import { useIsReady } from './use-is-ready.ts'

type Props = {
  language: Language
  label: string
  /** The accessible name, where the label alone is not enough. */
  fullLabel?: string
  path: string
  method?: 'POST' | 'PATCH' | 'DELETE'
  body?: Record<string, unknown>
  /** The message shown on success. */
  done: string
  /** The page to open on success, in place of a message. */
  goTo?: string
  isDangerous?: boolean
  /** The question asked before. */
  question?: { heading: string; help: string; confirm: string }
  /** Fields of the question; their values are sent along. */
  children?: ReactNode
}

/** Sends one request to the API, if needed after a confirmation. */
export const ActionButton = ({ language, label, fullLabel, path, method = 'POST', ...props }: Props) => {
  const { body, done, goTo, isDangerous = false, question, children } = props
  const report = useReport()
  const isReady = useIsReady()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const [isSessionOver, setSessionOver] = useState(false)

  const run = async (filledIn: Record<string, unknown>) => {
    if (isBusy) return
    setBusy(true)
    setError(undefined)
    const data = method === 'DELETE' ? undefined : { ...body, ...filledIn }
    const { ok, status, message } = await callApi(path, data, language, method)
    if (ok && goTo) return window.location.assign(goTo)
    setBusy(false)
    setSessionOver(status === 401)
    if (status === 401) return setAsking(false)
    if (!ok)
      return setError(message ?? (status === 0 ? signInTexts.unreachable : signInTexts.failed)[language])
    flushSync(() => setAsking(false))
    report(done)
  }
  const close = () => {
    setAsking(false)
    setError(undefined)
  }
  return (
    <>
      <button
        type="button"
        className={isDangerous ? 'button button--quiet-danger' : 'button'}
        disabled={!isReady}
        aria-label={fullLabel}
        aria-haspopup={question && 'dialog'}
        onClick={() => (question ? setAsking(true) : void run({}))}
      >
        {isBusy && !question ? signInTexts.busy[language] : label}
      </button>
      {isSessionOver && <SessionEnded language={language} />}
      {error && !question && (
        <p className="portal-dialog__error" role="alert">
          {error}
        </p>
      )}
      {isAsking && question && (
        <ConfirmDialog
          {...question}
          {...{ language, isDangerous, isBusy, error }}
          onConfirm={(values) => void run(textsIn(values))}
          onClose={close}
        >
          {children}
        </ConfirmDialog>
      )}
    </>
  )
}

const textsIn = (values: FormData): Record<string, string> =>
  Object.fromEntries(
    [...values].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  )
