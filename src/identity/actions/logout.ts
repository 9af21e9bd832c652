import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { inQuery, message } from '../../kernel/action/schemas.ts'
import { logOut } from '../operations/log-out.ts'
import { setSessionCookie } from '../requests/set-session-cookie.ts'

export const logout = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'logout',
  about: 'collection',
  method: 'post',
  name: 'logoutUser',
  summary: 'End this session, or all of one’s own',
  can: anyone,
  input: z.object({
    allSessions: inQuery(z.boolean().nullish().meta({ description: '`true`: sign out everywhere.' })),
  }),
  output: z.object({ message }),
  graphql: { output: message.nullable(), from: (answer) => answer.message },
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req }, input: { allSessions } }) => {
    await logOut(req, { allSessions: allSessions === true })
    setSessionCookie(req, null)
    return { message: req.t('authentication:logoutSuccessful') }
  },
})
