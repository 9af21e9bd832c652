import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { confirmEmail as confirm } from '../operations/confirm-email.ts'
import { linkToken } from './schemas.ts'

export const confirmEmail = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'confirm-email',
  about: 'collection',
  method: 'post',
  name: 'confirmEmail',
  summary: 'Confirm a new e-mail address with the link that was mailed there; the link works once',
  can: anyone,
  input: z.object({ token: linkToken }),
  output: z.object({ message }),
  graphql: {},
  codes: ['token_expired', 'not_unique', 'rate_limited'],
  isRepeatable: false,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input: { token } }) => {
    await confirm(req, token)
    return { message: translate(req, userTexts.emailConfirmed) }
  },
})
