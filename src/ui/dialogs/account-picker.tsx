'use client'

import { useState, type KeyboardEvent } from 'react'
import { fillText } from '../../i18n/text.ts'
import { pickerTexts as texts } from '../../i18n/texts/dialogs.ts'
import { Labelled } from './labelled.tsx'
import { useAccountSearch, type FoundAccount } from './use-account-search.ts'
import { useLanguage } from '../use-language.ts'

/** An account, or `id: null` for the “no account” option. */
export type Choice = { id: string | null; name: string }

type Props = {
  label: string
  help: string
  error: string | undefined
  /** The label of the “no account” option; without it there is none. */
  nobody: string | undefined
  /** The placeholder. */
  placeholder?: string
  /** An account to exclude. */
  except?: string
  /** Chosen at first. */
  initial?: Choice | undefined
  /** Has the focus at first. */
  isFocused?: boolean
  onChoose: (choice: Choice | undefined) => void
}

type Option = Choice & { detail: string }

/** A text box that finds accounts by name or e-mail among those that the reader may see (ARIA: combobox with a list). */
export const AccountPicker = ({
  label,
  help,
  error,
  nobody,
  placeholder,
  except,
  initial,
  isFocused,
  onChoose,
}: Props) => {
  const language = useLanguage()
  const [text, setText] = useState(initial?.name ?? '')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const [chosen, setChosen] = useState<Choice | undefined>(initial)
  const { accounts, isSearching, hasMore } = useAccountSearch(chosen ? '' : text.trim(), isOpen)
  const options: Option[] = [
    ...(nobody && (chosen || text.trim() === '') ? [{ id: null, name: nobody, detail: '' }] : []),
    ...accounts.filter(({ id }) => id !== except).map(toOption),
  ]
  const choose = (option: Option | undefined) => {
    if (!option) return
    setChosen({ id: option.id, name: option.name })
    setText(option.name)
    setIsOpen(false)
    onChoose(option)
  }
  const type = (typed: string) => {
    setText(typed)
    setActive(0)
    setIsOpen(true)
    if (chosen) onChoose(undefined)
    setChosen(undefined)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setIsOpen(true)
      if (isOpen && options.length > 0) setActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(options[active])
    } else if (event.key === 'Escape' && isOpen) {
      // Closes the list, not the dialog.
      event.preventDefault()
      setIsOpen(false)
    }
  }
  return (
    <Labelled label={label} help={help} error={error}>
      {(bound) => (
        <div
          className="account-picker"
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
          }}
        >
          <input
            {...bound}
            type="text"
            role="combobox"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            autoFocus={isFocused}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${bound.id}-list`}
            aria-activedescendant={isOpen && options[active] ? `${bound.id}-${active}` : undefined}
            value={text}
            onChange={(event) => type(event.target.value)}
            onClick={() => setIsOpen(true)}
            onKeyDown={press}
          />
          <ul
            id={`${bound.id}-list`}
            role="listbox"
            aria-label={label}
            hidden={!isOpen || options.length === 0}
          >
            {options.map((option, index) => (
              <li
                key={option.id ?? 'nobody'}
                id={`${bound.id}-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.name}
                {option.detail && <span>{option.detail}</span>}
              </li>
            ))}
          </ul>
          <p className="account-picker__state" role="status">
            {isOpen && says()}
          </p>
        </div>
      )}
    </Labelled>
  )

  function says(): string {
    if (isSearching) return texts.loading[language]
    if (options.length === 0) return texts.none[language]
    return hasMore ? texts.more[language] : fillText(texts.found, language, { count: options.length })
  }
}

const toOption = ({ id, name, email }: FoundAccount): Option => ({ id, name, detail: email })
