'use client'

import type { Language } from '../../i18n/language.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { FormMessage } from './form-message.tsx'
import { LabelledInput } from './labelled-input.tsx'
import { SecretInput } from './secret-input.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'
import { parseIdentifier } from './parse-identifier.ts'

type Props = {
  language: Language
  forgotURL: string
  /** The start page of staff, managers and members after the sign-in. */
  goTo: { staff: string; manager: string; member: string }
}

export const SignInForm = ({ language, forgotURL, goTo }: Props) => {
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: '/api/users/login',
    check: ({ username, password }) => ({
      ...(!username?.trim() && { username: signInTexts.usernameMissing[language] }),
      ...(!password && { password: signInTexts.passwordMissing[language] }),
    }),
    toBody: ({ username = '', password = '' }) => ({ ...parseIdentifier(username), password }),
    onAnswer: ({ ok, body }) => {
      if (ok) window.location.assign(goTo[kindOfUser(body)])
      return ok
    },
  })
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
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
        autoFocus
      />
      <SecretInput
        name="password"
        language={language}
        label={signInTexts.password[language]}
        error={errors.password}
        autoComplete="current-password"
      />
      <SubmitButton isBusy={isBusy} text={signInTexts.submit} language={language} />
      <a className="identity__link" href={forgotURL}>
        {signInTexts.forgot[language]}
      </a>
    </form>
  )
}

const kindOfUser = (body: unknown): keyof Props['goTo'] => {
  const user = isObject(body) && isObject(body.user) ? body.user : {}
  if (!user.customer) return 'staff'
  return user.role === 'manager' ? 'manager' : 'member'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
