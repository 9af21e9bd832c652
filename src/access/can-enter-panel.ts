import type { PayloadRequest } from 'payload'
import { contextOf } from '../kernel/context.ts'
import { describeRule } from '../kernel/describe-rule.ts'

/** The panel is for staff, and for those who run an account: they see in it what is theirs. */
export const canEnterPanel = describeRule(
  { administrator: 'yes', support: 'yes', manager: 'yes' },
  ({ req }: { req: PayloadRequest }): boolean => {
    const actor = contextOf(req).actor
    return actor.kind === 'staff' || (actor.kind === 'account' && actor.role === 'manager')
  },
)
