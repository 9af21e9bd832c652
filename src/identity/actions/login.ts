import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { document, message } from '../../kernel/action/schemas.ts'
import { logIn } from '../operations/log-in.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { expiry, hasLoginName, loginName, loginNameRequired, passwordText, userOutput } from './schemas.ts'

export const login = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'login',
  about: 'collection',
  method: 'post',
  name: 'loginUser',
  summary: 'Sign in, with the user name or the e-mail, in any case',
  can: anyone,
  input: z.object({ ...loginName, password: passwordText }).refine(hasLoginName, loginNameRequired),
  output: z.object({ message, token: z.string(), exp: expiry, user: document('users') }),
  graphql: {
    type: 'usersLoginResult',
    hasOptionalArgs: true,
    output: z.object({ exp: expiry.optional(), token: z.string().optional(), user: userOutput }).nullable(),
  },
  codes: [
    ...(['invalid_credentials', 'account_locked', 'account_disabled', 'activation_pending'] as const),
    ...(['api_access_disabled', 'rate_limited'] as const),
  ],
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input }) =>
    answerSignedIn(req, req.t('authentication:passed'), await logIn(req, input)),
})
