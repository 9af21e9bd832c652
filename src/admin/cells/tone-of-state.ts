import type { Tone } from './pill.tsx'

const tones: Record<string, Tone> = {
  enabled: 'good',
  active: 'good',
  sent: 'good',
  shown: 'good',
  success: 'good',
  done: 'good',
  running: 'warn',
  stopping: 'warn',
  queued: 'warn',
  pending: 'warn',
  scheduled: 'warn',
  warning: 'warn',
  disabled: 'bad',
  failed: 'bad',
  danger: 'bad',
}

export const toneOfState = (state: string): Tone => tones[state] ?? 'plain'
