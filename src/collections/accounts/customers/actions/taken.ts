import { z } from 'zod'
import { administratorsAndManagers } from '../../../../access/can.ts'
import { defineAction, panelOnly } from '../../../../kernel/action/define-action.ts'
import { uuid } from '../../../../kernel/action/schemas.ts'
import { freeUsername } from '../operations/free-username.ts'
import { findTakenLogin } from '../operations/find-taken-login.ts'

const longest = 254

const asked = z.string().max(longest).optional()

const taken = z
  .object({ by: z.object({ collection: z.string(), id: uuid, name: z.string() }).nullable() })
  .nullable()

/**
 * Whether values of a new account or login are taken, while they are typed. Managers learn of what they may not see only
 * that it exists, and that is counted as it is when they save.
 */
export const takenValues = defineAction({
  on: 'customers',
  verb: 'taken',
  about: 'collection',
  method: 'get',
  name: 'takenValues',
  summary:
    'Which values of a new account and its first login are taken already, and a user name that is free',
  can: administratorsAndManagers,
  input: z.object({
    email: asked.meta({ description: 'Of the account and its first login.' }),
    loginEmail: asked.meta({ description: 'Of a login alone.' }),
    username: asked,
    externalId: asked,
    freeUsername: asked.meta({
      description: 'A wanted user name: a number is put behind one that is taken.',
    }),
  }),
  output: z.object({
    ...{ email: taken, loginEmail: taken, username: taken, externalId: taken },
    freeUsername: z.string().nullable(),
  }),
  graphql: panelOnly,
  codes: ['rate_limited'],
  isRepeatable: true,
  audit: false,
  run: async ({ ctx: { req }, input: { freeUsername: wanted, ...values } }) => ({
    email: values.email ? await findTakenLogin(req, ['customers', 'users'], 'email', values.email) : null,
    loginEmail: values.loginEmail ? await findTakenLogin(req, ['users'], 'email', values.loginEmail) : null,
    username: values.username ? await findTakenLogin(req, ['users'], 'username', values.username) : null,
    externalId: values.externalId
      ? await findTakenLogin(req, ['customers'], 'externalId', values.externalId)
      : null,
    freeUsername: wanted ? await freeUsername(req, wanted) : null,
  }),
})
