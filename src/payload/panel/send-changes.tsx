'use client'

import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { editTexts as texts } from '../../i18n/texts/edits.ts'
import { isRecord, type JsonRecord } from '../../kernel/is-record.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { bodyOf } from '../../ui/edits/change.ts'
import { ConflictChoices } from '../../ui/edits/conflict-choices.tsx'
import { isSameJson } from '../../ui/edits/is-same-value.ts'
import { saveChanges } from '../../ui/edits/save-changes.ts'
import { useConflictQuestion } from '../../ui/edits/use-conflict-question.ts'
import { findChanges } from './find-changes.ts'
import { interceptSaves } from './intercept-saves.ts'
import { useShownConflicts } from './use-shown-conflicts.ts'

/**
 * A save sends the fields that its person altered, and with which version of the document they were compared. Payload's
 * form sends everything that the page was loaded with.
 */
export const SendChanges = () => {
  const { id, action, collectionSlug, globalSlug, data, docPermissions } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { getField, setModified } = useForm()
  const language = toLanguage(useTranslation().i18n.language)
  const { ask, question } = useConflictQuestion()
  const fields = (globalSlug ? getEntityConfig({ globalSlug }) : getEntityConfig({ collectionSlug }))?.fields
  const show = useShownConflicts(fields ?? [])

  const save = useEffectEvent(
    async (typed: JsonRecord, send: (body: JsonRecord, version: unknown) => Promise<Response>) => {
      const read = async () => (action ? readDocument(action) : undefined)
      const answer = await saveChanges<Response>({
        loaded: data ?? {},
        changes: findChanges({
          fields: fields ?? [],
          permissions: docPermissions?.fields,
          loaded: data ?? {},
          typed,
          isUntouched: (path) => {
            const field = getField(path)
            if (!field || field.rows) return false
            // A field that is not shown is left alone.
            return field.passesCondition === false || isSameJson(field.value, field.initialValue)
          },
        }),
        send: async (changes, version) => {
          if (changes.length > 0) return send(bodyOf(changes), version)
          const doc = await read()
          return doc
            ? Response.json({ doc, result: doc, message: texts.unchanged[language] })
            : send({}, undefined)
        },
        isStale: ({ status }) => status === 409,
        read,
        ask: async (conflicts, current) => {
          const shown = await show(conflicts, current)
          return ask(shown.conflicts, shown.moment)
        },
      })
      // What was typed is still unsaved, which Payload's form forgets.
      if (!answer || (!answer.ok && answer.status !== 400)) setTimeout(() => setModified(true))
      return answer ?? Response.json({ message: texts.notSaved[language] }, { status: 409 })
    },
  )

  const isSaved = id !== undefined || globalSlug !== undefined
  useEffect(
    () => (isSaved && action ? interceptSaves(action, (typed, send) => save(typed, send)) : undefined),
    [action, isSaved],
  )

  if (!question) return null
  return (
    <Dialog
      heading={texts.heading[language]}
      confirm={texts.confirm[language]}
      isReady={question.isReady}
      isBusy={false}
      error={undefined}
      onConfirm={question.confirm}
      onClose={question.dismiss}
    >
      <ConflictChoices language={language} {...question.shown} />
    </Dialog>
  )
}

const readDocument = async (url: string): Promise<JsonRecord | undefined> => {
  const response = await fetch(url, { credentials: 'include' }).catch(() => undefined)
  const doc: unknown = response?.ok ? await response.json() : undefined
  return isRecord(doc) ? doc : undefined
}
