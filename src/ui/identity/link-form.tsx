'use client'

import { useState, type ReactNode } from 'react'
import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { FormMessage } from './form-message.tsx'
import { LinkOutcome, type Outcome } from './link-outcome.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'

type Values = Record<string, string>

type Props = {
  language: Language
  /** Empty when the link is no longer valid. */
  token: string
  /** The endpoint for the token and the result of `toBody`. */
  path: string
  intro: Text
  submit: Text
  check?: (values: Values) => Values
  toBody?: (values: Values) => Values
  inputs?: (errors: Values) => ReactNode
  /** Below the button. */
  after?: ReactNode
  done: Outcome
  expired: Outcome
  /** The page after a sign-in by the link. */
  goTo?: string
}

const nothing = () => ({})

/** The form of a mailed link. Opening the page does not redeem the link; sending the form does. */
export const LinkForm = ({ language, token, path, check = nothing, toBody = nothing, ...form }: Props) => {
  const [state, setState] = useState<'asked' | 'done' | 'expired'>(token === '' ? 'expired' : 'asked')
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path,
    check,
    toBody: (values) => ({ token, ...toBody(values) }),
    onAnswer: ({ ok, status, fieldErrors, body }) => {
      if (ok) setState('done')
      else if (status === 410 || 'token' in fieldErrors) setState('expired')
      if (!ok || !form.goTo || !hasSession(body)) return false
      window.location.assign(form.goTo)
      return true
    },
  })
  if (state === 'done') return <LinkOutcome role="status" language={language} outcome={form.done} />
  if (state === 'expired') return <LinkOutcome role="alert" language={language} outcome={form.expired} />
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <p className="identity__intro">{form.intro[language]}</p>
      <FormMessage message={message} />
      {form.inputs?.(errors)}
      <SubmitButton isBusy={isBusy} text={form.submit} language={language} />
      {form.after}
    </form>
  )
}

/** For a locked login the request succeeds, but without a session. */
const hasSession = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'token' in body && Boolean(body.token)
