import { z } from 'zod'
import { signedIn } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { changePassword as change } from '../operations/change-password.ts'
import { passwordText } from './schemas.ts'

export const changePassword = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'change-password',
  about: 'collection',
  method: 'post',
  name: 'changePassword',
  summary: 'One’s own password, with the current one; ends all other sessions',
  can: signedIn,
  input: z.object({ currentPassword: passwordText, password: passwordText }),
  output: z.object({ message }),
  graphql: {},
  codes: ['rate_limited'],
  isRepeatable: false,
  // Passwords are hashed before the transaction begins, so that it does not occupy a connection for that time.
  transaction: 'own',
  audit: () => ({}),
  run: async ({ ctx: { req }, input }) => {
    await change(req, input)
    return { message: translate(req, userTexts.passwordChanged) }
  },
})
