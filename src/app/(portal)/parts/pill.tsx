type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** A state in a word; the colour says nothing that the word does not. */
export const Pill = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`pill pill--${tone}`}>{children}</span>
)
