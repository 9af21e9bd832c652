'use client'

import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'

export type Chip = {
  name: string
  label: string
  /** Of what is filled in already, behind the label. */
  detail?: string | undefined
  isOpen?: boolean
  /** Its one field has the same name. */
  isLegendHidden?: boolean
  children: ReactNode
}

type Props = { chips: Chip[]; open: readonly string[]; onToggle: (name: string) => void }

/** Buttons that open more fields in place, which take the focus. All fields are on the page: none is lost by closing. */
export const Chips = ({ chips, open, onToggle }: Props) => {
  const toggle = (name: string) => {
    const isOpening = !open.includes(name)
    flushSync(() => onToggle(name))
    if (isOpening)
      document
        .querySelector<HTMLElement>(
          `[data-section="${name}"] :is(input:not([type="hidden"]), select, textarea)`,
        )
        ?.focus()
  }
  return (
    <>
      <div className="create__chips">
        {chips.map(({ name, label, detail }) => {
          const isOpen = open.includes(name)
          return (
            <button
              key={name}
              type="button"
              className="chip"
              aria-expanded={isOpen}
              aria-controls={`section-${name}`}
              onClick={() => toggle(name)}
            >
              <span aria-hidden="true">{isOpen ? '−' : '+'}</span> {label}
              {!isOpen && detail && `: ${detail}`}
            </button>
          )
        })}
      </div>
      {chips.map(({ name, label, isLegendHidden, children }) => (
        <fieldset
          key={name}
          id={`section-${name}`}
          className="create__section"
          data-section={name}
          hidden={!open.includes(name)}
        >
          <legend className={isLegendHidden ? 'visually-hidden' : undefined}>{label}</legend>
          {children}
        </fieldset>
      ))}
    </>
  )
}
