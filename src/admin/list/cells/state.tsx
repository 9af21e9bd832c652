import type { ReactNode } from 'react'
import { toneOfState } from '../../cells/tone-of-state.ts'
import type { Tone } from '../../cells/pill.tsx'

/** A state as a dot and a word, so that neither colour nor word is alone. */
export const State = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`list-state list-state--${tone}`}>
    <span className="list-state__dot" aria-hidden="true" />
    <span className="list-state__word" dir="auto">
      {children}
    </span>
  </span>
)

export const StateOf = ({ value, label }: { value: string; label: string }) => (
  <State tone={toneOfState(value)}>{label}</State>
)
