'use client'

import { useState } from 'react'
import type { Language } from '../../i18n/language.ts'
import { firstAdministratorTexts as texts } from '../../i18n/texts/panel.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { normalizeUsername } from '../../domain/accounts/username.ts'
import { checkNewPassword } from '../../ui/identity/check-new-password.ts'
import { FormMessage } from '../../ui/identity/form-message.tsx'
import { LabelledInput } from '../../ui/identity/labelled-input.tsx'
import { LinkExpired } from '../../ui/identity/link-expired.tsx'
import { NewPasswordInputs } from '../../ui/identity/new-password-inputs.tsx'
import { SubmitButton } from '../../ui/identity/submit-button.tsx'
import { useIdentityForm } from '../../ui/identity/use-identity-form.ts'

export const FirstAdministratorForm = ({ language, token }: { language: Language; token: string }) => {
  const [isExpired, setExpired] = useState(token === '')
  const [username, setUsername] = useState('')
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: '/api/users/first-administrator',
    check: (values) => ({
      ...(!values.username && { username: userTexts.usernameInvalid[language] }),
      ...(!values.email && { email: userTexts.emailInvalid[language] }),
      ...checkNewPassword(values, language),
    }),
    toBody: ({ repeat: _repeat, ...values }) => ({ ...values, token }),
    onAnswer: ({ ok, status, fieldErrors }) => {
      setExpired([403, 404, 410].includes(status) || 'token' in fieldErrors)
      if (ok) window.location.assign('/admin')
      return ok
    },
  })
  if (isExpired) return <LinkExpired language={language} />
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <FormMessage message={message} />
      <div className="identity__row">
        <LabelledInput
          name="firstName"
          label={userTexts.firstName[language]}
          error={errors.firstName}
          autoComplete="given-name"
        />
        <LabelledInput
          name="lastName"
          label={userTexts.lastName[language]}
          error={errors.lastName}
          autoComplete="family-name"
        />
      </div>
      <LabelledInput
        name="email"
        type="email"
        label={userTexts.email[language]}
        error={errors.email}
        autoComplete="email"
        maxLength={254}
      />
      <LabelledInput
        name="username"
        label={userTexts.username[language]}
        help={userTexts.usernameHelp[language]}
        error={errors.username}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={username}
        onChange={(event) => setUsername(normalizeUsername(event.target.value))}
      />
      <NewPasswordInputs language={language} label={userTexts.password[language]} errors={errors} />
      <SubmitButton isBusy={isBusy} text={texts.submit} language={language} />
    </form>
  )
}
