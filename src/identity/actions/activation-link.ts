import { z } from 'zod'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { moment } from '../../kernel/action/schemas.ts'
import { showActivationLink } from '../operations/show-activation-link.ts'
import { invitersOf } from './inviters-of.ts'

export const activationLink = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'activation-link',
  about: 'document',
  method: 'post',
  name: 'createActivationLink',
  summary: 'Make and show an activation link, in place of any before it',
  can: invitersOf,
  input: noInput,
  output: z.object({ url: z.string(), expiresAt: moment }),
  graphql: { type: 'ActivationLink' },
  codes: ['conflict'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx, id }) => {
    const { url, expiresAt } = await showActivationLink(ctx.req, id)
    return { url, expiresAt: expiresAt.toISOString() }
  },
})
