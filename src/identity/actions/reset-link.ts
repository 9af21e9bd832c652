import { z } from 'zod'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { moment } from '../../kernel/action/schemas.ts'
import { showResetLink } from '../operations/show-reset-link.ts'
import { perUser } from '../rate-limits/limits.ts'
import { resettersOf } from './resetters-of.ts'

export const resetLink = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'reset-link',
  about: 'document',
  method: 'post',
  name: 'createResetLink',
  summary:
    'Make and show a link with which the user chooses a new password, in place of any before it; for a pending login an activation link',
  can: resettersOf,
  input: noInput,
  output: z.object({ url: z.string(), expiresAt: moment }),
  graphql: { type: 'ResetLink' },
  limit: perUser('sign-in-links'),
  codes: ['conflict'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx, id }) => {
    const { url, expiresAt } = await showResetLink(ctx.req, id)
    return { url, expiresAt: expiresAt.toISOString() }
  },
})
