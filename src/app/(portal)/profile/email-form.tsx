'use client'

import { useRouter } from 'next/navigation.js'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FormMessage } from '../../../ui/identity/form-message.tsx'
import { LabelledInput } from '../../../ui/identity/labelled-input.tsx'
import { SecretInput } from '../../../ui/identity/secret-input.tsx'
import { SubmitButton } from '../../../ui/identity/submit-button.tsx'
import { useIdentityForm } from '../../../ui/identity/use-identity-form.ts'
import type { Language } from '../../../i18n/language.ts'
import { fillText } from '../../../i18n/text.ts'
import { profileTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { changePasswordTexts } from '../../../i18n/texts/portal.ts'
import { userTexts } from '../../../i18n/texts/users.ts'

type Props = { id: string; email: string; language: Language }

/** Requests a change of one's own address; it takes effect once the link sent to the new address is used. */
export const EmailForm = ({ id, email, language }: Props) => {
  const router = useRouter()
  const status = useRef<HTMLParagraphElement>(null)
  const [sentTo, setSentTo] = useState<string>()
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: `/api/users/${id}`,
    method: 'PATCH',
    check: (values) => {
      const wanted = values.email?.trim().toLowerCase()
      return {
        ...(!wanted && { email: userTexts.emailInvalid[language] }),
        ...(wanted === email && { email: texts.newEmailSame[language] }),
        ...(!values.currentPassword && { currentPassword: changePasswordTexts.currentMissing[language] }),
      }
    },
    toBody: ({ email: wanted = '', currentPassword = '' }) => ({ email: wanted.trim(), currentPassword }),
    onAnswer: ({ ok }) => {
      if (!ok) return false
      const form = formRef.current
      const wanted = form && new FormData(form).get('email')
      flushSync(() => setSentTo(typeof wanted === 'string' ? wanted.trim() : undefined))
      form?.reset()
      status.current?.focus()
      router.refresh()
      return false
    },
  })
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <FormMessage message={message} />
      <LabelledInput
        name="email"
        type="email"
        label={texts.newEmail[language]}
        error={errors.email}
        autoComplete="email"
        maxLength={254}
      />
      <SecretInput
        name="currentPassword"
        language={language}
        label={changePasswordTexts.current[language]}
        error={errors.currentPassword}
        autoComplete="current-password"
      />
      <SubmitButton isBusy={isBusy} text={texts.changeEmail} language={language} />
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={sentTo ? 'notice notice--good' : 'visually-hidden'}
      >
        {sentTo ? fillText(texts.emailSent, language, { email: sentTo }) : ''}
      </p>
    </form>
  )
}
