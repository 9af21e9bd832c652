import type { StatusChange } from '../accounts/decide-status-change.ts'
import type { Reversal } from './reversal.ts'

/** Leads back to exactly the status, the reason and the end that there were before. */
export const statusReversal = ({ status, reason, until }: StatusChange): Reversal =>
  status === 'enabled'
    ? { action: 'enable' }
    : { action: 'disable', statusReason: reason, disabledUntil: until?.toISOString() ?? null }
