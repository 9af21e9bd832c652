'use client'

import { useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { confirmEmailTexts as texts, resetTexts } from '../../i18n/texts/portal.ts'
import { FormMessage } from './form-message.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'

export const ConfirmEmailForm = ({ language, token }: { language: Language; token: string }) => {
  const [state, setState] = useState<'asked' | 'done' | 'expired'>(token === '' ? 'expired' : 'asked')
  const { formRef, isBusy, message, submit } = useIdentityForm({
    language,
    path: '/api/users/confirm-email',
    check: () => ({}),
    toBody: () => ({ token }),
    onAnswer: ({ ok, status, fieldErrors }) => {
      if (ok) setState('done')
      if (status === 410 || 'token' in fieldErrors) setState('expired')
      return false
    },
  })
  if (state === 'asked') {
    return (
      <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
        <p className="identity__intro">{texts.intro[language]}</p>
        <FormMessage message={message} />
        <SubmitButton isBusy={isBusy} text={texts.submit} language={language} />
      </form>
    )
  }
  const isDone = state === 'done'
  return (
    <div className="identity__form" role={isDone ? 'status' : 'alert'}>
      <p className="identity__notice">
        <strong>{(isDone ? texts.doneHeading : resetTexts.expiredHeading)[language]}</strong>
        {(isDone ? texts.done : texts.expired)[language]}
      </p>
      <a className="identity__submit" href="/">
        {texts.home[language]}
      </a>
    </div>
  )
}
