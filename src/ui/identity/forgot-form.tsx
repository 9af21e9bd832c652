'use client'

import { useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { forgotTexts, signInTexts } from '../../i18n/texts/portal.ts'
import { FormMessage } from './form-message.tsx'
import { LabelledInput } from './labelled-input.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'
import { parseIdentifier } from './parse-identifier.ts'

/** The answer is the same whether the login exists or not. */
export const ForgotForm = ({ language, signInURL }: { language: Language; signInURL: string }) => {
  const [isSent, setSent] = useState(false)
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: '/api/users/forgot-password',
    check: ({ username }): Record<string, string> =>
      username?.trim() ? {} : { username: signInTexts.usernameMissing[language] },
    toBody: ({ username = '' }) => parseIdentifier(username),
    onAnswer: ({ ok }) => {
      setSent(ok)
      return false
    },
  })
  if (isSent) {
    return (
      <div className="identity__form" role="status">
        <p className="identity__notice">
          <strong>{forgotTexts.sentHeading[language]}</strong>
          {forgotTexts.sent[language]}
        </p>
        <p className="identity__help">{forgotTexts.notArrived[language]}</p>
        <a className="identity__link" href={signInURL}>
          {signInTexts.back[language]}
        </a>
      </div>
    )
  }
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <p className="identity__intro">{forgotTexts.intro[language]}</p>
      <FormMessage message={message} />
      <LabelledInput
        name="username"
        label={signInTexts.username[language]}
        error={errors.username}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={254}
      />
      <SubmitButton isBusy={isBusy} text={forgotTexts.submit} language={language} />
      <a className="identity__link" href={signInURL}>
        {signInTexts.back[language]}
      </a>
    </form>
  )
}
