'use client'

import { useRouter } from 'next/navigation.js'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { FormMessage } from '../../../ui/identity/form-message.tsx'
import { SubmitButton } from '../../../ui/identity/submit-button.tsx'
import { useIdentityForm } from '../../../ui/identity/use-identity-form.ts'
import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { changedValues, type FormValues } from './changed-values.ts'
import { FieldErrors } from './field-errors.ts'

type Props = {
  language: Language
  /** The URL that the changes are sent to. */
  path: string
  values: FormValues
  children: ReactNode
}

/** Edits a document; refreshes the page afterwards. */
export const EditForm = ({ language, path, values, children }: Props) => {
  const router = useRouter()
  const status = useRef<HTMLParagraphElement>(null)
  const [isSaved, setSaved] = useState(false)
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path,
    method: 'PATCH',
    check: () => {
      setSaved(false)
      return {}
    },
    toBody: (typed) => changedValues(values, typed),
    onAnswer: ({ ok }) => {
      if (!ok) return false
      flushSync(() => setSaved(true))
      status.current?.focus()
      router.refresh()
      return false
    },
  })
  return (
    <form className="identity__form" ref={formRef} method="post" noValidate onSubmit={submit}>
      <FormMessage message={message} />
      <FieldErrors value={errors}>{children}</FieldErrors>
      <SubmitButton isBusy={isBusy} text={texts.save} language={language} />
      <p
        ref={status}
        role="status"
        tabIndex={-1}
        className={isSaved ? 'notice notice--good' : 'visually-hidden'}
      >
        {isSaved ? texts.saved[language] : ''}
      </p>
    </form>
  )
}
