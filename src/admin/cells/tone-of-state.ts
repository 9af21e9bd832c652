import type { Tone } from './pill.tsx'

const tones: Record<string, Tone> = {
  enabled: 'good',
  active: 'good',
  sent: 'good',
  queued: 'warn',
  pending: 'warn',
  disabled: 'bad',
  failed: 'bad',
}

export const toneOfState = (state: string): Tone => tones[state] ?? 'plain'
