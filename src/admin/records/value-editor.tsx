'use client'

import { useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { LeaveQuestion } from '../../ui/dialogs/leave-question.tsx'
import { isSameValue } from '../../ui/edits/is-same-value.ts'
import { useUnloadWarning } from '../../ui/edits/use-unload-warning.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { EditorInput } from './editor-input.tsx'
import { startValue, toStored, type Typed } from './typed-value.ts'
import { useInputOptions } from './use-input-options.ts'
import { useSaveValue } from './use-save-value.ts'
import type { ValueInput } from './value-input.ts'

type Props = {
  path: string
  version: string
  label: string
  inputs: ValueInput[]
  /** Called with the value as it is shown until the page is there anew. */
  onSaved: (text: string) => void
  onClose: () => void
}

/** The inputs of a value, in its place: Enter saves, Escape leaves it as it was. */
export const ValueEditor = ({ path, version, label, inputs, onSaved, onClose }: Props) => {
  const language = useLanguage()
  const [typed, setTyped] = useState<Record<string, Typed>>(() =>
    Object.fromEntries(inputs.map((input) => [input.name, startValue(input)])),
  )
  const optionsOf = useInputOptions(inputs)
  const { isBusy, error, fieldErrors, question, save } = useSaveValue({ path, version, inputs, optionsOf })
  const changes = inputs.flatMap((input) => {
    const now = typed[input.name] ?? ''
    if (now === startValue(input)) return []
    return [{ path: [input.name], mine: toStored(input, now), isSame: isSameValue }]
  })
  const isUnsaved = changes.length > 0 && !isBusy
  useUnloadWarning(() => isUnsaved)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    if (changes.length === 0) return onClose()
    const text = await save(changes)
    if (text !== undefined) onSaved(text)
  }
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
  }
  return (
    <>
      <form
        className="value-editor"
        aria-label={label}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={press}
      >
        {inputs.map((input, at) => (
          <EditorInput
            key={input.name}
            input={input}
            options={optionsOf(input)}
            value={typed[input.name] ?? ''}
            error={fieldErrors[input.name]}
            isFirst={at === 0}
            isLabelled={inputs.length > 1}
            onChange={(value) => setTyped((before) => ({ ...before, [input.name]: value }))}
          />
        ))}
        <p className="value-editor__error" role="alert">
          {error}
        </p>
        <div className="value-editor__buttons">
          <button type="submit" className="panel-button panel-button--primary" aria-disabled={isBusy}>
            {(isBusy ? texts.saving : texts.save)[language]}
          </button>
          <button type="button" className="panel-button" disabled={isBusy} onClick={onClose}>
            {texts.cancel[language]}
          </button>
        </div>
      </form>
      {question && <ConflictDialog question={question} />}
      <LeaveQuestion isUnsaved={isUnsaved} />
    </>
  )
}
