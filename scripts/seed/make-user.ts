import { newId } from '../../src/database/new-id.ts'
import { chance } from './chance.ts'
import type { Row } from './copy-rows.ts'
import type { makeAccount } from './make-account.ts'

type Account = ReturnType<typeof makeAccount>['row']

/** The row of an account's login. It has no password, so it cannot be used to sign in. */
export const makeUser = (account: Account, username: string) =>
  ({
    id: newId(Date.parse(account.created_at)),
    username,
    email: account.email,
    first_name: account.first_name,
    last_name: account.last_name,
    language: account.language,
    timezone: account.timezone,
    customer_id: account.id,
    owner_path: account.path,
    role: account.type === 'integrator' ? 'manager' : 'member',
    receive_ads: chance.happens(0.4),
    locked: chance.happens(0.01),
    created_at: account.created_at,
    updated_at: account.created_at,
  }) satisfies Row
