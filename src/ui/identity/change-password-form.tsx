'use client'

import type { Language } from '../../i18n/language.ts'
import { changePasswordTexts as texts, resetTexts } from '../../i18n/texts/portal.ts'
import { checkNewPassword } from './check-new-password.ts'
import { FormMessage } from './form-message.tsx'
import { NewPasswordInputs } from './new-password-inputs.tsx'
import { SecretInput } from './secret-input.tsx'
import { SubmitButton } from './submit-button.tsx'
import { useIdentityForm } from './use-identity-form.ts'

type Props = {
  language: Language
  mustChange: boolean
  goTo: string
  /** Whether it is embedded in a page, so that it needs no link back. */
  isPart?: boolean
}

export const ChangePasswordForm = ({ language, mustChange, goTo, isPart = false }: Props) => {
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: '/api/users/change-password',
    check: (values) => ({
      ...(!values.currentPassword && { currentPassword: texts.currentMissing[language] }),
      ...checkNewPassword(values, language),
    }),
    toBody: ({ currentPassword = '', password = '' }) => ({ currentPassword, password }),
    onAnswer: ({ ok }) => {
      if (ok) window.location.assign(goTo)
      return ok
    },
  })
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <p className="identity__intro">{(mustChange ? texts.mustChange : texts.intro)[language]}</p>
      <FormMessage message={message} />
      <SecretInput
        name="currentPassword"
        language={language}
        label={texts.current[language]}
        error={errors.currentPassword}
        autoComplete="current-password"
      />
      <NewPasswordInputs language={language} label={resetTexts.password[language]} errors={errors} />
      <SubmitButton isBusy={isBusy} text={resetTexts.submit} language={language} />
      {!mustChange && !isPart && (
        <a className="identity__link" href={goTo}>
          {texts.back[language]}
        </a>
      )}
    </form>
  )
}
