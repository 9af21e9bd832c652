import { z } from 'zod'
import { signedIn } from '../../access/can.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { document, message } from '../../kernel/action/schemas.ts'
import { refreshSession } from '../operations/refresh-session.ts'
import { setSessionCookie } from '../requests/set-session-cookie.ts'
import { expiry, userOutput } from './schemas.ts'

const name = z.string().optional()

export const refreshToken = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'refresh-token',
  about: 'collection',
  method: 'post',
  name: 'refreshTokenUser',
  summary: 'Prolong this session',
  can: signedIn,
  input: noInput,
  output: z.object({
    message,
    refreshedToken: z.string(),
    exp: expiry,
    strategy: z.string(),
    user: document('users'),
  }),
  graphql: {
    type: 'usersRefreshedUser',
    output: z
      .object({ exp: expiry.optional(), refreshedToken: name, strategy: name, user: userOutput })
      .nullable(),
  },
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx: { req } }) => {
    const { session, user } = await refreshSession(req)
    setSessionCookie(req, session)
    return {
      ...{
        message: req.t('authentication:tokenRefreshSuccessful'),
        refreshedToken: session.token,
        exp: session.expiresAt,
      },
      strategy: 'session',
      user,
    }
  },
})
