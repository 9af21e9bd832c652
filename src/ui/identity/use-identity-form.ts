'use client'

import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Language } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { callApi, type CallResult } from '../call-api.ts'
import { valuesOf } from './values-of.ts'

type Errors = Record<string, string>

type Sending =
  | {
      /** The request body. */
      toBody: (values: Record<string, string>) => Record<string, unknown>
    }
  | {
      /** Sends the values otherwise. */
      send: (values: Record<string, string>) => Promise<CallResult>
    }

type Options = Sending & {
  language: Language
  path: string
  method?: 'POST' | 'PATCH'
  /** Client-side errors, by field. */
  check: (values: Record<string, string>) => Errors
  /** Handles the answer; `true` means that the page is being left, so the form stays busy. */
  onAnswer: (answer: CallResult) => boolean
}

/**
 * The state of a small form: typed values are kept, errors are shown at their fields, the first invalid field gets the
 * focus.
 */
export const useIdentityForm = ({ language, path, method, check, onAnswer, ...sending }: Options) => {
  const formRef = useRef<HTMLFormElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [errors, setErrors] = useState<Errors>({})
  const [message, setMessage] = useState<string>()

  const showErrors = (found: Errors, general: string | undefined) => {
    flushSync(() => {
      setErrors(found)
      setMessage(general)
      setBusy(false)
    })
    const form = formRef.current
    const bad =
      form?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form?.querySelector<HTMLElement>('[role="alert"]')
    bad?.focus()
  }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const values = valuesOf(event.currentTarget)
    const wrong = check(values)
    if (Object.keys(wrong).length > 0) return showErrors(wrong, undefined)
    setBusy(true)
    setErrors({})
    setMessage(undefined)
    const answer = await ('send' in sending
      ? sending.send(values)
      : callApi(path, sending.toBody(values), language, method))
    if (onAnswer(answer)) return
    if (answer.ok) return setBusy(false)
    const shown = new Set(Object.keys(values))
    const atFields = Object.fromEntries(
      Object.entries(answer.fieldErrors).filter(([name]) => shown.has(name)),
    )
    const isAllAtFields = Object.keys(atFields).length > 0
    const general =
      answer.message ?? (answer.status === 0 ? signInTexts.unreachable : signInTexts.failed)[language]
    showErrors(atFields, isAllAtFields ? undefined : general)
  }

  return { formRef, isBusy, errors, message, submit }
}
