'use client'

import { useRouter } from 'next/navigation.js'
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { fillText } from '../../i18n/text.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { ValueInput } from './value-input.ts'

const loadEditor = () => import('./value-editor.tsx')
const ValueEditor = lazy(async () => ({ default: (await loadEditor()).ValueEditor }))

type Props = {
  /** The document in the API. */
  path: string
  /** When the document was changed last. */
  version: string
  label: string
  inputs: ValueInput[]
  /** The value as it is shown; undefined: there is none yet. */
  children?: ReactNode
}

/** A value with a pencil, which opens its input in its place. The input is loaded only then. */
export const EditValue = ({ path, version, label, inputs, children }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const isReady = useHydrated()
  const pencil = useRef<HTMLButtonElement>(null)
  const isReturning = useRef(false)
  const [isOpen, setOpen] = useState(false)
  const [saved, setSaved] = useState<{ version: string; text: string }>()
  useEffect(() => {
    if (isOpen || !isReturning.current) return
    isReturning.current = false
    pencil.current?.focus()
  }, [isOpen])
  const close = () => {
    isReturning.current = true
    setOpen(false)
  }
  const finish = (text: string) => {
    // Shown until the page is there anew.
    setSaved({ version, text })
    notify({ text: fillText(texts.saved, language, { label }) })
    close()
    router.refresh()
  }
  // The page as it was sent, without what was saved since.
  const isOlder = saved?.version === version
  const shown = isOlder ? saved.text || undefined : children
  if (isOpen) {
    return (
      <Suspense
        fallback={
          <span className="value__text" dir="auto">
            {shown}
          </span>
        }
      >
        <ValueEditor
          path={path}
          version={version}
          label={label}
          inputs={inputs}
          onSaved={finish}
          onClose={close}
        />
      </Suspense>
    )
  }
  const isEmpty = shown === undefined
  return (
    <span className="value">
      {!isEmpty && (
        <span className="value__text" dir="auto">
          {shown}
        </span>
      )}
      <button
        ref={pencil}
        type="button"
        className={isEmpty ? 'value__add' : 'value__pencil'}
        disabled={!isReady}
        aria-label={fillText(isEmpty ? texts.add : texts.change, language, { label })}
        title={isEmpty ? undefined : fillText(texts.change, language, { label })}
        onPointerEnter={() => void loadEditor()}
        onFocus={() => void loadEditor()}
        onClick={() => setOpen(true)}
      >
        {isEmpty ? (
          <>
            <span aria-hidden="true">+</span> {label}
          </>
        ) : (
          <span className="value__pencil-icon" aria-hidden="true" />
        )}
      </button>
    </span>
  )
}
