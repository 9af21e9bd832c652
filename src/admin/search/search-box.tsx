'use client'

import { useRouter } from 'next/navigation.js'
import { useId, useRef, useState, type FocusEvent } from 'react'
import { fillText } from '../../i18n/text.ts'
import { searchTexts as texts } from '../../i18n/texts/search.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { addressOf, listAddress } from './address-of.ts'
import { SearchPopup, type Row } from './search-popup.tsx'
import { useHits, type Answer } from './use-hits.ts'
import { useKeys } from './use-keys.ts'

type Props = {
  /** `large` on the overview, with what it searches for; `small` in the head of each page. */
  size?: 'small' | 'large'
}

const shortest = 2

/**
 * The search over customers, users and resources in the reader's sight, which answers while one types (ARIA: combobox
 * with a list).
 */
export const SearchBox = ({ size = 'small' }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const before = useRef<HTMLElement | null>(null)
  const [typed, setTyped] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const text = typed.trim().replace(/\s+/gu, ' ')
  const answer = useHits(text, language)
  const isCurrent = answer?.text === text
  const isShown = isOpen && text.length >= shortest
  const rows = isShown ? rowsOf(answer, text) : []

  const state = isShown ? stateOf(answer, text) : ''

  const close = () => {
    setTyped('')
    setIsOpen(false)
    setActive(0)
  }
  const open = (row: Row, isInNewTab: boolean) => {
    const address = row.kind === 'all' ? listAddress(text) : addressOf(row.hit)
    if (isInNewTab) {
      window.open(address, '_blank', 'noopener')
      return
    }
    close()
    input.current?.blur()
    router.push(address)
  }
  const leave = () => {
    close()
    if (before.current?.isConnected) before.current.focus()
    else input.current?.blur()
  }
  const press = useKeys({ rows, active, isOpen: isShown, isCurrent, setActive, setIsOpen, open, leave })
  const remember = ({ relatedTarget }: FocusEvent) => {
    before.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
    setIsOpen(true)
  }

  return (
    <div
      className={`search-box search-box--${size}`}
      role="search"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setIsOpen(false)
      }}
    >
      <svg className="search-box__glass" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path
          d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.400L14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </svg>
      <input
        ref={input}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        role="combobox"
        data-shortcut="search"
        aria-label={texts.label[language]}
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={rows[active] ? `${id}-${active}` : undefined}
        placeholder={texts[size][language]}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onFocus={remember}
        onClick={() => setIsOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          setIsOpen(true)
        }}
        onKeyDown={press}
      />
      <kbd className="search-box__key" aria-hidden="true">
        /
      </kbd>
      <SearchPopup
        {...{ id, rows, active, setActive, open, language }}
        query={text}
        isShown={isShown}
        isSearching={!isCurrent}
        state={state}
      />
      <p className="search-box__heard" role="status">
        {state}
      </p>
    </div>
  )

  function stateOf(known: Answer | undefined, asked: string): string {
    if (known?.text !== asked) return texts.searching[language]
    if (known.problem) return texts[known.problem][language]
    const count = known.hits.length
    if (count === 0) return fillText(texts.none, language, { text: asked })
    return count === 1 ? texts.foundOne[language] : fillText(texts.found, language, { count })
  }
}

/** What was found, and the way to the list; until the next answer comes, the last one. */
const rowsOf = (answer: Answer | undefined, text: string): Row[] => {
  const hits = (answer?.hits ?? []).map((hit): Row => ({ kind: 'hit', hit }))
  const isNothing = answer?.text === text && hits.length === 0 && !answer.problem
  return isNothing || !answer ? [] : [...hits, { kind: 'all' }]
}
