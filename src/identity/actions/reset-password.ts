import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { resetPassword as reset } from '../operations/reset-password.ts'
import { answerEntered } from './answer-signed-in.ts'
import { linkToken, passwordText, signedInOutput, userOutput } from './schemas.ts'

export const resetPassword = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'reset-password',
  about: 'collection',
  method: 'post',
  name: 'resetPasswordUser',
  summary: 'Set a new password with the token of such a link; ends all other sessions',
  can: anyone,
  input: z.object({ token: linkToken, password: passwordText }),
  output: signedInOutput,
  graphql: {
    type: 'usersResetPassword',
    hasOptionalArgs: true,
    output: z.object({ token: z.string().optional(), user: userOutput }).nullable(),
  },
  codes: ['token_expired', 'rate_limited'],
  isRepeatable: false,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input }) => {
    const entered = await reset(req, input)
    return answerEntered(req, req.t('authentication:passwordResetSuccessfully'), entered)
  },
})
