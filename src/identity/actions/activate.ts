import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { activateUser } from '../operations/activate-user.ts'
import { answerEntered } from './answer-signed-in.ts'
import { linkToken, passwordText, signedInOutput } from './schemas.ts'

export const activate = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'activate',
  about: 'collection',
  method: 'post',
  name: 'activateUser',
  summary: 'Choose the password with an activation link and sign in; the link works once',
  can: anyone,
  input: z.object({ token: linkToken, password: passwordText }),
  output: signedInOutput,
  graphql: { type: 'usersActivation' },
  codes: ['token_expired', 'rate_limited'],
  isRepeatable: false,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input }) => {
    const entered = await activateUser(req, input)
    return answerEntered(req, translate(req, userTexts.activated), entered)
  },
})
