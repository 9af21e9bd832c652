import { z } from 'zod'
import { anyone } from '../../access/can.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { message } from '../../kernel/action/schemas.ts'
import { readMe } from '../operations/read-me.ts'
import { expiry, userOutput } from './schemas.ts'

const name = z.string().optional()

export const me = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'me',
  about: 'collection',
  method: 'get',
  name: 'meUser',
  summary: 'Who is signed in; `user` is null for a stranger',
  can: anyone,
  input: noInput,
  output: z.object({
    user: userOutput,
    ...{ collection: name, strategy: name, token: name },
    exp: expiry.optional(),
    message,
  }),
  graphql: {
    type: 'usersMe',
    output: z
      .object({ collection: name, exp: expiry.optional(), strategy: name, token: name, user: userOutput })
      .nullable(),
  },
  isRepeatable: true,
  audit: false,
  run: async ({ ctx: { payload, req } }) => {
    const depth = Math.min(Number(req.query.depth) || 0, payload.config.maxDepth)
    return { ...(await readMe(req, depth)), message: req.t('authentication:account') }
  },
})
