'use client'

import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { callApi } from '../../ui/call-api.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { forgetTaken, type TakenField } from './ask-taken.ts'
import { requestKey } from './request-key.ts'
import { useProblemsOf } from './use-problems-of.ts'

export type CreateOptions = {
  /** Where it is posted. */
  path: string
  unique: Partial<Record<string, TakenField>>
  read: (form: HTMLFormElement) => Record<string, unknown>
  /** The field that shows what is wrong with another. */
  shownAt?: (path: string, form: HTMLFormElement) => string
  /** Opens a section that is closed. */
  openSection: (section: string) => void
  onCreated: (doc: JsonRecord, sent: JsonRecord) => Promise<void>
}

type Summary = { path: string; label: string; text: string }[]

/** Creates a document from a form: once, however often it is asked; everything that is wrong is shown at its field. */
export const useCreate = ({ path, unique, read, shownAt, openSection, onCreated }: CreateOptions) => {
  const language = useLanguage()
  const formRef = useRef<HTMLFormElement>(null)
  const isSending = useRef(false)
  const last = useRef<{ json: string; key: string }>(undefined)
  const [isBusy, setBusy] = useState(false)
  const [isTyped, setTyped] = useState(false)
  const [message, setMessage] = useState<string>()
  const [summary, setSummary] = useState<Summary>([])
  const problems = useProblemsOf({ form: () => formRef.current, unique })

  const submit = async () => {
    const form = formRef.current
    if (!form || isSending.current) return
    isSending.current = true
    setBusy(true)
    setMessage(undefined)
    setSummary([])
    const body = read(form)
    const json = JSON.stringify(body)
    if (last.current?.json !== json) last.current = { json, key: requestKey() }
    const answer = await callApi(path, body, language, 'POST', undefined, last.current.key)
    // What never arrived, or broke down, is asked again with the same key.
    if (answer.status !== 0 && answer.status < 500) last.current = undefined
    const doc = isRecord(answer.body) ? answer.body.doc : undefined
    if (answer.ok && isRecord(doc)) {
      forgetTaken()
      setTyped(false)
      problems.show({})
      await onCreated(doc, body)
    } else refuse(form, answer.fieldErrors, answer.message ?? unreachable(answer.status))
    isSending.current = false
    setBusy(false)
  }
  const unreachable = (status: number) =>
    (status === 0 ? signInTexts.unreachable : signInTexts.failed)[language]

  const refuse = (form: HTMLFormElement, errors: Record<string, string>, general: string) => {
    const found = Object.entries(errors).map(([at, text]) => ({ path: shownAt?.(at, form) ?? at, text }))
    const listed = found
      .map((each) => ({ ...each, control: controlOf(form, each.path) }))
      .sort((a, b) => order(a.control, b.control))
    flushSync(() => {
      for (const { control } of listed) {
        const section = control?.closest<HTMLElement>('[data-section]')?.dataset.section
        if (section) openSection(section)
      }
      problems.show(Object.fromEntries(listed.map((each) => [each.path, { text: each.text }])))
      setSummary(listed.map(({ path: at, text, control }) => ({ path: at, text, label: labelOf(control) })))
      setMessage(listed.length === 0 ? general : undefined)
    })
    const first = listed.find(({ control }) => control)?.control
    const alert = form.querySelector<HTMLElement>('[role="alert"]')
    ;(first ?? alert)?.focus()
  }

  return { formRef, isBusy, isTyped, setTyped, message, summary, problems, submit }
}

/** The control of a field, the chosen one of several. */
const controlOf = (form: HTMLFormElement, path: string): HTMLElement | undefined => {
  const control = form.elements.namedItem(path)
  if (control instanceof RadioNodeList) {
    const chosen = [...control].find((each) => each instanceof HTMLInputElement && each.checked)
    return chosen instanceof HTMLElement ? chosen : undefined
  }
  if (control instanceof HTMLInputElement && control.type === 'hidden') {
    const beside = form.querySelector(
      `[data-for="${CSS.escape(path)}"] :is(input:not([type="hidden"]), button)`,
    )
    return beside instanceof HTMLElement ? beside : control
  }
  return control instanceof HTMLElement ? control : undefined
}

const order = (a: HTMLElement | undefined, b: HTMLElement | undefined): number => {
  if (!a || !b) return Number(!a) - Number(!b)
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

const labelOf = (control: HTMLElement | undefined): string =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLSelectElement ||
  control instanceof HTMLTextAreaElement
    ? (control.labels?.[0]?.firstChild?.textContent ?? '')
    : ''
