import { z } from 'zod'
import { onesOwn } from '../../access/can.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { verifyPin as verify } from '../operations/verify-pin.ts'

export const verifyPin = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'verify-pin',
  about: 'collection',
  method: 'post',
  name: 'verifyPin',
  summary: 'Whether this is the PIN of the user',
  can: onesOwn,
  input: z.object({ pin: z.string().min(1).max(64) }),
  output: z.object({ valid: z.boolean() }),
  graphql: { type: 'PinVerification' },
  codes: ['rate_limited'],
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx, input: { pin } }) => ({ valid: await verify(ctx.req, pin) }),
})
