import type { PayloadRequest } from 'payload'
import { contextOf } from '../kernel/context.ts'
import { describeRule } from '../kernel/describe-rule.ts'

/** The panel is for staff and for managers of accounts, who see their own subtree in it. */
export const canEnterPanel = describeRule(
  { administrator: 'yes', support: 'yes', manager: 'yes' },
  ({ req }: { req: PayloadRequest }): boolean => {
    const actor = contextOf(req).actor
    return actor.kind === 'staff' || (actor.kind === 'account' && actor.role === 'manager')
  },
)
