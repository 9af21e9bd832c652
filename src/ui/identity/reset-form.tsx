'use client'

import { useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { activateTexts, resetTexts, signInTexts } from '../../i18n/texts/portal.ts'
import { checkNewPassword } from './check-new-password.ts'
import { FormMessage } from './form-message.tsx'
import { NewPasswordInputs } from './new-password-inputs.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'

type Props = {
  language: Language
  token: string
  /** What the link is for: the words differ, the steps do not. */
  purpose: 'activate' | 'reset'
  signInURL: string
  forgotURL: string
  goTo: string
}

const words = { activate: activateTexts, reset: resetTexts }
const paths = { activate: '/api/users/activate', reset: '/api/users/reset-password' }

/** A password chosen with the link of a mail. Opening the page uses nothing up; sending the form does. */
export const ResetForm = ({ language, token, purpose, signInURL, forgotURL, goTo }: Props) => {
  const texts = words[purpose]
  const [isExpired, setExpired] = useState(token === '')
  const [isSaved, setSaved] = useState(false)
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: paths[purpose],
    check: (values) => checkNewPassword(values, language),
    toBody: ({ password = '' }) => ({ token, password }),
    onAnswer: ({ ok, status, fieldErrors, body }) => {
      setExpired(status === 410 || 'token' in fieldErrors)
      const isSignedIn = ok && hasSession(body)
      if (isSignedIn) window.location.assign(goTo)
      setSaved(ok)
      return isSignedIn
    },
  })
  if (isSaved) {
    return (
      <div className="identity__form" role="status">
        <p className="identity__notice">
          <strong>{texts.savedHeading[language]}</strong>
          {texts.saved[language]}
        </p>
        <a className="identity__submit" href={signInURL}>
          {signInTexts.submit[language]}
        </a>
      </div>
    )
  }
  if (isExpired) {
    return (
      <div className="identity__form" role="alert">
        <p className="identity__notice">
          <strong>{texts.expiredHeading[language]}</strong>
          {texts.expired[language]}
        </p>
        <a className="identity__submit" href={forgotURL}>
          {texts.again[language]}
        </a>
        <a className="identity__link" href={signInURL}>
          {signInTexts.back[language]}
        </a>
      </div>
    )
  }
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <p className="identity__intro">{texts.intro[language]}</p>
      <FormMessage message={message} />
      <NewPasswordInputs language={language} label={texts.password[language]} errors={errors} />
      <SubmitButton isBusy={isBusy} text={texts.submit} language={language} />
      <a className="identity__link" href={signInURL}>
        {signInTexts.back[language]}
      </a>
    </form>
  )
}

/** Whoever is locked gets the new password and no session. */
const hasSession = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'token' in body && Boolean(body.token)
