import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { defineAction, panelOnly } from '../../kernel/action/define-action.ts'
import { document, message } from '../../kernel/action/schemas.ts'
import { makeFirstAdministrator } from '../operations/make-first-administrator.ts'
import { answerSignedIn } from './answer-signed-in.ts'
import { expiry, linkToken, passwordText } from './schemas.ts'

const text = z.string().min(1).max(254)
const name = z.string().max(200).nullish()

export const firstAdministrator = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'first-administrator',
  about: 'collection',
  method: 'post',
  name: 'createFirstAdministrator',
  summary: 'Make the first administrator with the one-time link of the first start',
  can: anyone,
  input: z.object({
    ...{ token: linkToken, username: text, email: text, password: passwordText },
    ...{ firstName: name, lastName: name },
  }),
  output: z.object({ message, token: z.string(), exp: expiry, user: document('users') }),
  graphql: panelOnly,
  codes: ['token_expired', 'not_unique', 'rate_limited'],
  isRepeatable: false,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input }) =>
    answerSignedIn(req, req.t('authentication:passed'), await makeFirstAdministrator(req, input)),
})
