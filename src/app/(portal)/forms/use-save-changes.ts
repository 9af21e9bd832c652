'use client'

import type { Language } from '../../../i18n/language.ts'
import { editTexts as texts } from '../../../i18n/texts/edits.ts'
import { isRecord, type JsonRecord } from '../../../kernel/is-record.ts'
import { callApi, type CallResult } from '../../../ui/call-api.ts'
import { bodyOf } from '../../../ui/edits/change.ts'
import type { ShownConflict } from '../../../ui/edits/conflict-choices.tsx'
import { saveChanges, type Conflict } from '../../../ui/edits/save-changes.ts'
import { useConflictQuestion } from '../../../ui/edits/use-conflict-question.ts'
import { formatMoment } from '../../../i18n/format-moment.ts'
import { browserZone } from '../../../ui/moment/browser-zone.ts'
import { changedValues, type FormValues } from './changed-values.ts'
import { shownBy, wordsFor } from './read-controls.ts'

/** The stored values that a form was filled with, and of which version of the document. */
export type Loaded = { values: FormValues; version: string }

const nothing: CallResult = { ok: true, status: 200, message: undefined, fieldErrors: {}, body: undefined }

/** Returns a function that saves what was altered in a form, and the question that it may ask meanwhile. */
export const useSaveChanges = (language: Language, path: string, loaded: Loaded) => {
  const { ask, question } = useConflictQuestion()
  const send = async (form: HTMLFormElement, typed: Record<string, string>): Promise<CallResult> => {
    const answer = await saveChanges<CallResult>({
      changes: changedValues(loaded.values, typed, (name, stored) => shownBy(form, name, stored)),
      loaded: { ...loaded.values, updatedAt: loaded.version },
      send: async (changes, version) =>
        changes.length === 0
          ? nothing
          : callApi(
              path,
              bodyOf(changes),
              language,
              'PATCH',
              typeof version === 'string' ? version : undefined,
            ),
      isStale: ({ status }) => status === 409,
      read: async () => documentIn(await callApi(`${path}?depth=0`, undefined, language, 'GET')),
      ask: (conflicts, current) =>
        ask(
          conflicts.map((conflict) => showConflict(form, conflict, language)),
          formatMoment(new Date(String(current.updatedAt)), language, browserZone()),
        ),
    })
    return answer ?? { ...nothing, ok: false, status: 409, message: texts.notSaved[language] }
  }
  return { send, question }
}

const documentIn = ({ ok, body }: CallResult): JsonRecord | undefined =>
  ok && isRecord(body) ? body : undefined

const showConflict = (
  form: HTMLFormElement,
  { change: { path, mine }, theirs }: Conflict,
  language: Language,
): ShownConflict => {
  const { label, say } = wordsFor(form, path.join('.'))
  const words = (value: unknown) =>
    typeof value === 'boolean'
      ? texts[value ? 'yes' : 'no'][language]
      : say(typeof value === 'string' ? value : '')
  return { label, mine: words(mine), theirs: words(theirs) }
}
