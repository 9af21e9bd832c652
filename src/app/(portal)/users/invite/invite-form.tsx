'use client'

import { useState } from 'react'
import { useUnloadWarning } from '../../../../ui/edits/use-unload-warning.ts'
import { FormMessage } from '../../../../ui/identity/form-message.tsx'
import { SubmitButton } from '../../../../ui/identity/submit-button.tsx'
import { useIdentityForm } from '../../../../ui/identity/use-identity-form.ts'
import type { Language } from '../../../../i18n/language.ts'
import { ownAccountTexts } from '../../../../i18n/texts/portal-pages.ts'
import { inviteTexts as texts } from '../../../../i18n/texts/portal-users.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { FieldErrors } from '../../forms/field-errors.ts'
import { FormInput } from '../../forms/form-input.tsx'
import { FormSelect } from '../../forms/form-select.tsx'

type Props = { language: Language; customer: string }

/** Creates a login for another user, activated by a link. */
export const InviteForm = ({ language, customer }: Props) => {
  const [username, setUsername] = useState('')
  const [isTyped, setTyped] = useState(false)
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path: '/api/users',
    check: (values) => ({
      ...(!values.email?.trim() && { email: userTexts.emailInvalid[language] }),
      ...(!values.username && { username: userTexts.usernameInvalid[language] }),
    }),
    toBody: (values) => ({ ...values, customer }),
    onAnswer: ({ ok, body }) => {
      if (!ok) return false
      const method = formRef.current && new FormData(formRef.current).get('activationMethod')
      window.location.assign(`/users/${idIn(body)}?invited=${method === 'link' ? 'link' : 'email'}`)
      return true
    },
  })
  useUnloadWarning(() => isTyped && !isBusy)
  return (
    <form
      className="identity__form"
      ref={formRef}
      method="post"
      noValidate
      onSubmit={submit}
      onInput={() => setTyped(true)}
    >
      <p>{texts.intro[language]}</p>
      <FormMessage message={message} />
      <FieldErrors value={errors}>
        <div className="identity__row">
          <FormInput name="firstName" label={userTexts.firstName[language]} />
          <FormInput name="lastName" label={userTexts.lastName[language]} />
        </div>
        <FormInput name="email" type="email" label={userTexts.email[language]} maxLength={254} />
        <FormInput
          name="username"
          label={userTexts.username[language]}
          help={userTexts.usernameHelp[language]}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={username}
          onChange={(event) => setUsername(event.target.value.trim().toLowerCase())}
        />
        <FormSelect
          name="role"
          label={userTexts.role[language]}
          help={texts.roleHelp[language]}
          value="member"
          options={[
            { value: 'member', label: ownAccountTexts.member[language] },
            { value: 'manager', label: ownAccountTexts.manager[language] },
          ]}
        />
        <FormSelect
          name="activationMethod"
          label={texts.method[language]}
          value="email"
          options={[
            { value: 'email', label: texts.byMail[language] },
            { value: 'link', label: texts.byLink[language] },
          ]}
        />
      </FieldErrors>
      <SubmitButton isBusy={isBusy} text={texts.submit} language={language} />
    </form>
  )
}

const idIn = (body: unknown): string => {
  const doc = typeof body === 'object' && body !== null && 'doc' in body ? body.doc : null
  return typeof doc === 'object' && doc !== null && 'id' in doc ? String(doc.id) : ''
}
