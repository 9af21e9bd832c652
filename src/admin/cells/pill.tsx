import type { ReactNode } from 'react'

export type Tone = 'good' | 'bad' | 'warn' | 'plain'

/** A state as a label, distinguishable by colour and by text. */
export const Pill = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`state-pill state-pill--${tone}`} dir="auto">
    {children}
  </span>
)
