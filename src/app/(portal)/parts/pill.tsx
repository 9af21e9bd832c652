type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** A state as a label; the colour adds no information. */
export const Pill = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`pill pill--${tone}`}>{children}</span>
)
