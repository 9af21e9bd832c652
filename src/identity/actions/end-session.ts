import { z } from 'zod'
import { onesOwn } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { endSession as end } from '../operations/end-session.ts'
import { setSessionCookie } from '../requests/set-session-cookie.ts'

/** Ending the current session removes its cookie as well. */
export const endSession = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'end-session',
  about: 'document',
  method: 'delete',
  path: '/sessions/:id',
  name: 'endSession',
  summary: 'End one of one’s own sessions',
  can: onesOwn,
  input: noInput,
  output: z.object({ message }),
  graphql: {},
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx: { req }, id }) => {
    const { wasCurrent } = await end(req, id)
    if (wasCurrent) setSessionCookie(req, null)
    return { message: translate(req, identityTexts.sessionEnded) }
  },
})
