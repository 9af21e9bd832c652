'use client'

import { useState } from 'react'
import { formatMoment } from '../../i18n/format-moment.ts'
import { editTexts } from '../../i18n/texts/edits.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import { bodyOf, type Change } from '../../ui/edits/change.ts'
import { saveChanges } from '../../ui/edits/save-changes.ts'
import { useConflictQuestion } from '../../ui/edits/use-conflict-question.ts'
import { browserZone } from '../../ui/moment/browser-zone.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { Option, ValueInput } from './value-input.ts'

type Edited = {
  path: string
  version: string
  inputs: readonly ValueInput[]
  optionsOf: (input: ValueInput) => Option[] | undefined
}

const nothing: CallResult = { ok: true, status: 200, message: undefined, fieldErrors: {}, body: undefined }

/** Saves the values of one line against the version of the document that was read, and asks about conflicts. */
export const useSaveValue = ({ path, version, inputs, optionsOf }: Edited) => {
  const language = useLanguage()
  const { ask, question } = useConflictQuestion()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<CallResult>()

  const say = (name: string, value: unknown): string => {
    const input = inputs.find((each) => each.name === name)
    if (typeof value === 'boolean') return texts[value ? 'yes' : 'no'][language]
    if (value === null || value === undefined) return ''
    const text = textOf(value)
    const options = input ? optionsOf(input) : undefined
    return options?.find((option) => option.value === text)?.label ?? text
  }

  /** @returns the values as they are shown now; undefined when they were not saved */
  const save = async (changes: Change[]): Promise<string | undefined> => {
    setBusy(true)
    setRefusal(undefined)
    let stored: JsonRecord = {}
    const answer = await saveChanges<CallResult>({
      changes,
      loaded: { ...Object.fromEntries(inputs.map(({ name, value }) => [name, value])), updatedAt: version },
      send: async (left, known) =>
        left.length === 0
          ? nothing
          : callApi(
              `${path}?depth=0`,
              bodyOf(left),
              language,
              'PATCH',
              typeof known === 'string' ? known : undefined,
            ),
      isStale: ({ status }) => status === 409,
      read: async () => {
        const { ok, body } = await callApi(`${path}?depth=0`, undefined, language, 'GET')
        stored = ok && isRecord(body) ? body : {}
        return ok && isRecord(body) ? body : undefined
      },
      ask: (conflicts, current) =>
        ask(
          conflicts.map(({ change, theirs }) => ({
            label: inputs.find(({ name }) => name === change.path[0])?.label ?? '',
            mine: say(change.path[0] ?? '', change.mine),
            theirs: say(change.path[0] ?? '', theirs),
          })),
          formatMoment(new Date(String(current.updatedAt)), language, browserZone()),
        ),
    })
    setBusy(false)
    if (!answer?.ok) {
      setRefusal(answer ?? { ...nothing, ok: false, status: 409, message: editTexts.notSaved[language] })
      return undefined
    }
    const doc: JsonRecord = isRecord(answer.body) && isRecord(answer.body.doc) ? answer.body.doc : stored
    return inputs
      .map(({ name }) => say(name, doc[name]))
      .filter(Boolean)
      .join(', ')
  }

  const fieldErrors = refusal?.fieldErrors ?? {}
  const isShownAtField = inputs.some(({ name }) => fieldErrors[name])
  const other = Object.values(fieldErrors)[0] ?? refusal?.message
  const error = refusal && !isShownAtField ? (other ?? texts.notSaved[language]) : undefined
  return { isBusy, error, fieldErrors, question, save }
}

/** A reference may come as its document. */
const textOf = (value: unknown): string => {
  const plain = isRecord(value) ? value.id : value
  return typeof plain === 'string' || typeof plain === 'number' ? String(plain) : ''
}
