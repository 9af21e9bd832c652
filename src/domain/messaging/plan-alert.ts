import { quietUntil, type QuietHours } from './quiet-hours.ts'

type Waiting = {
  /** Whether rule and account exist, and the rule is enabled. */
  isOn: boolean
  quietHours: QuietHours | null
  /** Of those who may still be notified. */
  recipients: number
}

export type AlertPlan = { action: 'notify' } | { action: 'drop' } | { action: 'wait'; until: Date }

/** What to do with the pending events of a rule once they are due. */
export const planAlert = ({ isOn, quietHours, recipients }: Waiting, now: Date): AlertPlan => {
  if (!isOn || recipients === 0) return { action: 'drop' }
  const until = quietHours && quietUntil(quietHours, now)
  return until ? { action: 'wait', until } : { action: 'notify' }
}
