'use client'

import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createTexts as texts } from '../../i18n/texts/create.ts'
import type { JsonRecord } from '../../kernel/is-record.ts'
import { LinkDialog, type Link } from '../../ui/dialogs/link-dialog.tsx'
import { UnsavedGuard } from '../../ui/dialogs/unsaved-guard.tsx'
import { FormProblems } from '../../ui/inputs/form-problems.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Chips, type Chip } from './chips.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { useCreate, type CreateOptions } from './use-create.ts'

/** What came of it: what to say, where to go, and a link to show first. */
export type Outcome = { text: string; href: string; link?: { name: string; link: Link } | undefined }

type Props = Omit<CreateOptions, 'openSection' | 'onCreated'> & {
  title: string
  /** What the button does. */
  button: string
  /** Opened in place, below the fields that are always there. */
  chips: Chip[]
  describeOutcome: (doc: JsonRecord, sent: JsonRecord) => Promise<Outcome>
  /** Called before the form is empty again. */
  onAgain?: () => void
  children: ReactNode
}

/** The frame of a page that creates something: fields, chips, what is wrong, the button. */
export const CreateForm = (props: Props) => {
  const { title, button, chips, describeOutcome, onAgain, children, ...options } = props
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const id = useId()
  const isHydrated = useHydrated()
  const [open, setOpen] = useState(() => chips.filter(({ isOpen }) => isOpen).map(({ name }) => name))
  const [isAnother, setAnother] = useState(false)
  const [round, setRound] = useState(0)
  const [shown, setShown] = useState<Outcome>()

  const finish = ({ text, href }: Outcome) => {
    notify({ text, ...(isAnother && { link: { href, text: texts.open[language] } }) })
    if (!isAnother) return router.push(href)
    flushSync(() => {
      onAgain?.()
      setOpen([])
      setRound(round + 1)
    })
    focusFirst(formRef.current)
  }
  const { formRef, isBusy, isTyped, setTyped, message, summary, problems, submit } = useCreate({
    ...options,
    openSection: (name) => setOpen((before) => [...before, name]),
    onCreated: async (doc, sent) => {
      const outcome = await describeOutcome(doc, sent)
      if (outcome.link) setShown(outcome)
      else finish(outcome)
    },
  })
  useEffect(() => {
    if (document.activeElement === document.body) focusFirst(formRef.current)
  }, [formRef])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  }
  return (
    <form
      ref={formRef}
      className="create"
      method="post"
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onInput={() => setTyped(true)}
      onKeyDown={press}
    >
      <div className="page-head">
        <h1 id={id}>{title}</h1>
      </div>
      <noscript>
        <p className="create__problem">{texts.needsScripts[language]}</p>
      </noscript>
      <ErrorSummary message={message} items={summary.filter(({ path }) => !path || problems.at[path])} />
      <FormProblems value={problems}>
        <div className="create__fields" key={round}>
          {children}
          <Chips
            chips={chips}
            open={open}
            onToggle={(name) =>
              setOpen(open.includes(name) ? open.filter((each) => each !== name) : [...open, name])
            }
          />
        </div>
      </FormProblems>
      <div className="create__end">
        <button
          type="submit"
          className="panel-button panel-button--primary"
          title={texts.keys[language]}
          disabled={!isHydrated}
          aria-disabled={isBusy}
        >
          {isBusy ? texts.working[language] : button}
        </button>
        <label className="create__another">
          <input
            type="checkbox"
            checked={isAnother}
            onInput={(event) => event.stopPropagation()}
            onChange={({ target }) => setAnother(target.checked)}
          />
          {texts.another[language]}
        </label>
      </div>
      {shown?.link && (
        <LinkDialog
          name={shown.link.name}
          purpose="activation"
          link={shown.link.link}
          onClose={() => {
            setShown(undefined)
            finish(shown)
          }}
        />
      )}
      <UnsavedGuard isUnsaved={isTyped && !isBusy} onLeave={() => setTyped(false)} />
    </form>
  )
}

const focusFirst = (form: HTMLFormElement | null): void =>
  form?.querySelector<HTMLElement>('.create__fields input[type="text"]:not([hidden] *)')?.focus()
