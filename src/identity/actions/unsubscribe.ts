import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { unsubscribeTexts } from '../../i18n/texts/unsubscribe.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { message, uuid } from '../../kernel/action/schemas.ts'
import { unsubscribe as end } from '../operations/unsubscribe.ts'
import { linkToken } from './schemas.ts'

export const unsubscribe = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'unsubscribe',
  about: 'collection',
  method: 'post',
  name: 'unsubscribe',
  summary: 'End advertising to the user of the link in an advertising mail, without a sign-in',
  can: anyone,
  input: z.object({ token: linkToken }),
  output: z.object({ message, user: uuid }),
  graphql: {},
  codes: ['token_expired'],
  isRepeatable: true,
  audit: (_call, { user }) => ({ target: user, after: { receiveAds: false } }),
  run: async ({ ctx: { req }, input: { token } }) => {
    const user = await end(req, token)
    return { message: translate(req, unsubscribeTexts.done), user }
  },
})
