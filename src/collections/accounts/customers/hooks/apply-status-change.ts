import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import {
  decideStatusChange,
  type StatusChange,
  type StatusChangeRefusal,
} from '../../../../domain/accounts/decide-status-change.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { lockAccountStatus } from '../operations/lock-account-status.ts'

const fields = { reason: 'statusReason', until: 'disabledUntil' } as const
const texts: Record<StatusChangeRefusal['code'], Text> = {
  only_while_disabled: customerTexts.onlyWhileDisabled,
  not_in_future: customerTexts.untilNotInFuture,
  too_far: customerTexts.untilTooFar,
}

/** Keeps status, reason and time of an account consistent under concurrent status changes. */
export const applyStatusChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  // An invalid status is rejected by the field's own validation, which runs later.
  if (data.status !== undefined && !isStatus(data.status)) return data
  const stored = operation === 'update' && originalDoc ? statusChangeOf(originalDoc) : null
  const asked = statusChangeOf({ ...(stored && originalDoc), ...data })
  if (stored && isSame(asked, stored)) return data
  if (Number.isNaN(asked.until?.getTime())) return data
  const decision = decideStatusChange(asked, stored, new Date())
  if ('refused' in decision) throw problemOf(decision.refused)
  const { becomes } = decision
  if (stored) await lockAccountStatus({ req, id: originalDoc?.id, stored, becomes })
  return {
    ...data,
    status: becomes.status,
    statusReason: becomes.reason,
    disabledUntil: becomes.until?.toISOString() ?? null,
  }
}

const isStatus = (status: unknown): boolean => status === 'enabled' || status === 'disabled'

const statusChangeOf = ({ status, statusReason, disabledUntil }: JsonObject): StatusChange => ({
  status: status === 'disabled' ? 'disabled' : 'enabled',
  reason: typeof statusReason === 'string' && statusReason.trim() !== '' ? statusReason.trim() : null,
  until: disabledUntil ? new Date(disabledUntil) : null,
})

const isSame = (one: StatusChange, other: StatusChange): boolean =>
  one.status === other.status &&
  one.reason === other.reason &&
  one.until?.getTime() === other.until?.getTime()

const problemOf = ({ at, code }: StatusChangeRefusal) =>
  new Problem('validation_failed', { fields: [{ path: fields[at], code, text: texts[code] }] })
