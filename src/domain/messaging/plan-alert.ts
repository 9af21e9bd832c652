import { quietUntil, type QuietHours } from './quiet-hours.ts'

type Waiting = {
  /** Whether rule and account are there, and the rule is switched on. */
  isOn: boolean
  quietHours: QuietHours | null
  /** Of those that may still get it. */
  recipients: number
}

export type AlertPlan = { action: 'notify' } | { action: 'drop' } | { action: 'wait'; until: Date }

/** What becomes of the events that wait at a rule once they are due. */
export const planAlert = ({ isOn, quietHours, recipients }: Waiting, now: Date): AlertPlan => {
  if (!isOn || recipients === 0) return { action: 'drop' }
  const until = quietHours && quietUntil(quietHours, now)
  return until ? { action: 'wait', until } : { action: 'notify' }
}
