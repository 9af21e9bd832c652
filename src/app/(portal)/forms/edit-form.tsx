'use client'

import { useRouter } from 'next/navigation.js'
import { Fragment, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Language } from '../../../i18n/language.ts'
import { portalFrameTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { useUnloadWarning } from '../../../ui/edits/use-unload-warning.ts'
import { FormMessage } from '../../../ui/identity/form-message.tsx'
import { SubmitButton } from '../../../ui/identity/submit-button.tsx'
import { useIdentityForm } from '../../../ui/identity/use-identity-form.ts'
import { valuesOf } from '../../../ui/identity/values-of.ts'
import { SessionEnded } from '../parts/session-ended.tsx'
import { changedValues, type FormValues } from './changed-values.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { FieldErrors } from './field-errors.ts'
import { shownBy } from './read-controls.ts'
import { useSaveChanges } from './use-save-changes.ts'

type Props = {
  language: Language
  /** The URL of the document. */
  path: string
  values: FormValues
  /** When the document was changed last. */
  version: string
  children: ReactNode
}

/** Edits a document: sends what was altered, and refreshes the page afterwards. */
export const EditForm = ({ language, path, values, version, children }: Props) => {
  const router = useRouter()
  const status = useRef<HTMLParagraphElement>(null)
  const [isSaved, setSaved] = useState(false)
  const [isSessionOver, setSessionOver] = useState(false)
  // A form keeps what it was filled with while the page around it is refreshed, except after its own save.
  const [loaded, setLoaded] = useState({ values, version })
  const [isRefilling, setRefilling] = useState(false)
  if (isRefilling && version !== loaded.version) {
    setLoaded({ values, version })
    setRefilling(false)
  }
  const { send, question } = useSaveChanges(language, path, loaded)
  const { formRef, isBusy, errors, message, submit } = useIdentityForm({
    language,
    path,
    check: () => {
      setSaved(false)
      return {}
    },
    send: (typed) => {
      if (!formRef.current) throw new Error('A form that is not on the page cannot be saved')
      return send(formRef.current, typed)
    },
    onAnswer: ({ ok, status: answered }) => {
      setSessionOver(answered === 401)
      if (!ok) return false
      flushSync(() => {
        setSaved(true)
        setRefilling(true)
      })
      status.current?.focus()
      router.refresh()
      return false
    },
  })
  useUnloadWarning(() => {
    const form = formRef.current
    if (!form || isRefilling) return false
    return (
      changedValues(loaded.values, valuesOf(form), (name, stored) => shownBy(form, name, stored)).length > 0
    )
  })
  return (
    <>
      <form
        className="identity__form"
        ref={formRef}
        method="post"
        noValidate
        onSubmit={submit}
        onInput={() => setRefilling(false)}
      >
        {isSessionOver ? <SessionEnded language={language} /> : <FormMessage message={message} />}
        <FieldErrors value={errors}>
          <Fragment key={loaded.version}>{children}</Fragment>
        </FieldErrors>
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
      {question && <ConflictDialog language={language} {...question} />}
    </>
  )
}
