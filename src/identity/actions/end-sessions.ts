import { z } from 'zod'
import { requireUser } from '../../access/can.ts'
import { translate } from '../../i18n/translate.ts'
import { identityTexts } from '../../i18n/texts/identity.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import type { Can } from '../../kernel/action/define-action.ts'
import { count, message } from '../../kernel/action/schemas.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { endUserSessions } from '../operations/end-user-sessions.ts'

const can: Can = {
  roles: { administrator: 'all', support: 'own', manager: 'the own subtree', member: 'own' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: (ctx, id) => {
    const actor = requireUser(ctx)
    if (actor.id === id) return
    if (actor.role === 'support') throw new Problem('forbidden')
    if (actor.role === 'member') throw new Problem('not_found')
  },
}

/** Forced logout. */
export const endSessions = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'end-sessions',
  about: 'document',
  method: 'post',
  name: 'endSessions',
  summary: 'Sign a user out everywhere',
  can,
  input: noInput,
  output: z.object({ message, ended: count }),
  graphql: {},
  isRepeatable: true,
  audit: (_call, { ended }) => ({ after: { ended } }),
  run: async ({ ctx: { req }, id }) => {
    const ended = await endUserSessions(req, id)
    return { message: translate(req, identityTexts.sessionsEnded), ended }
  },
})
