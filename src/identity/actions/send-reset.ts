import { z } from 'zod'
import { translate } from '../../i18n/translate.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { sendResetLink } from '../operations/send-reset-link.ts'
import { perUser } from '../rate-limits/limits.ts'
import { resettersOf } from './resetters-of.ts'

export const sendReset = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'send-reset',
  about: 'document',
  method: 'post',
  name: 'sendReset',
  summary:
    'Mail a link with which the user chooses a new password, in place of any before it; for a pending login an activation link',
  can: resettersOf,
  input: noInput,
  output: z.object({ message }),
  graphql: {},
  limit: perUser('sign-in-links'),
  codes: ['conflict', 'rate_limited'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx: { req }, id }) => {
    const { activation, email, emailRefusedAt } = await sendResetLink(req, id)
    const mailed = activation === 'pending' ? userTexts.activationMailed : userTexts.resetMailed
    const texts = emailRefusedAt ? [mailed, userTexts.resetMayNotArrive] : [mailed]
    return { message: texts.map((text) => translate(req, text, { email })).join(' ') }
  },
})
