'use client'

import { useId } from 'react'
import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { editTexts as texts } from '../../i18n/texts/edits.ts'
import type { Choice } from './save-changes.ts'

/** A conflict as people read it. */
export type ShownConflict = { label: string; mine: string; theirs: string }

type Props = {
  language: Language
  conflicts: ShownConflict[]
  /** When the document was last changed elsewhere. */
  moment: string
  choices: (Choice | undefined)[]
  onChoose: (at: number, choice: Choice) => void
}

/** Both values of each field that was changed here and elsewhere, to choose from. */
export const ConflictChoices = ({ language, conflicts, moment, choices, onChoose }: Props) => {
  const id = useId()
  return (
    <>
      <p>{fillText(texts.help, language, { moment })}</p>
      {conflicts.map((conflict, at) => (
        <fieldset className="conflict" key={conflict.label}>
          <legend>{conflict.label}</legend>
          {(['mine', 'theirs'] as const).map((choice) => (
            <label key={choice} className="conflict__choice">
              <input
                type="radio"
                name={`${id}-${at}`}
                checked={choices[at] === choice}
                onChange={() => onChoose(at, choice)}
              />
              <span>
                {texts[choice][language]}
                <span className="conflict__value" dir="auto">
                  {conflict[choice] || texts.empty[language]}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  )
}
