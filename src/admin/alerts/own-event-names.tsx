'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { isOwnEventName } from '../../domain/messaging/event-name.ts'
import { fillText } from '../../i18n/text.ts'
import { alertTexts as texts } from '../../i18n/texts/alerts.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { ChosenList } from './chosen-list.tsx'

type Props = { names: string[]; isFixed: boolean; onChange: (names: string[]) => void }

/** The names of events that apps post, entered one at a time. */
export const OwnEventNames = ({ names, isFixed, onChange }: Props) => {
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const name = typed.trim().toLowerCase()
  const add = () => {
    if (name === '') return
    setIsWrong(!isOwnEventName(name))
    if (!isOwnEventName(name)) return
    if (!names.includes(name)) onChange([...names, name])
    setTyped('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    add()
  }
  return (
    <div className="alert-choice__own">
      <label htmlFor={id}>{texts.ownEvents[language]}</label>
      <ChosenList
        entries={names.map((each) => ({ key: each, label: each }))}
        isFixed={isFixed}
        removeText={texts.removeEvent}
        onRemove={(key) => onChange(names.filter((each) => each !== key))}
      />
      {!isFixed && (
        <div className="alert-choice__add">
          <input
            id={id}
            type="text"
            value={typed}
            placeholder="camera.offline"
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            onChange={({ target }) => {
              setTyped(target.value)
              setIsWrong(false)
            }}
            onKeyDown={onKeyDown}
            onBlur={() => isOwnEventName(name) && add()}
          />
          <button type="button" className="panel-button" onClick={add}>
            {texts.addEvent[language]}
          </button>
        </div>
      )}
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="alert-choice__wrong">
          {fillText(texts.wrongEvent, language, { name: typed.trim() })}
        </p>
      )}
    </div>
  )
}
