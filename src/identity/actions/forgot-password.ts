import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { forgotPassword as forgot } from '../operations/forgot-password.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'
import { hasLoginName, loginName, loginNameRequired } from './schemas.ts'

export const forgotPassword = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'forgot-password',
  about: 'collection',
  method: 'post',
  name: 'forgotPasswordUser',
  summary: 'Ask for a link to set a new password; answers alike whether there is such a login or not',
  can: anyone,
  input: z.object(loginName).refine(hasLoginName, loginNameRequired),
  output: z.object({ message }),
  graphql: { output: z.boolean(), from: () => true },
  codes: ['rate_limited'],
  isRepeatable: false,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input }) => {
    await forgot(req, input)
    const minutes = tokenLifetimeSeconds['password-reset'] / 60
    return { message: translate(req, identityTexts.resetRequested, { minutes }) }
  },
})
