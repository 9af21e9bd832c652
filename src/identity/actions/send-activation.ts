import { z } from 'zod'
import { translate } from '../../i18n/translate.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { sendActivation as send } from '../operations/send-activation.ts'
import { invitersOf } from './inviters-of.ts'

export const sendActivation = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'send-activation',
  about: 'document',
  method: 'post',
  name: 'sendActivation',
  summary: 'Mail an activation link, in place of any before it',
  can: invitersOf,
  input: noInput,
  output: z.object({ message }),
  graphql: {},
  codes: ['conflict', 'rate_limited'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx: { req }, id }) => ({
    message: translate(req, userTexts.activationMailed, { email: await send(req, id) }),
  }),
})
