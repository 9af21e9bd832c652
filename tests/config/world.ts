import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { runSql } from '../../src/database/run-sql.ts'
import { hashToken, newToken } from '../../src/identity/tokens/new-token.ts'
import { startApp, type App } from '../support/start-app.ts'

export const askers = ['anonymous', 'member', 'support'] as const
export type Asker = (typeof askers)[number]

/** Stands in every text of the account that the member does not belong to: found in an answer, it leaked. */
export const marker = 'zzstranger'

export type World = {
  app: App
  /** A document of each collection: the member's own, and one that is not. */
  documents: Record<string, { own?: string; other: string }>
  /** A new session each time, since some of what is asked ends it. */
  tokenOf: (asker: Asker) => Promise<string | undefined>
}

/** An operator with two accounts that have nothing to do with one another. */
export const makeWorld = async (): Promise<World> => {
  const app = await startApp()
  const { payload } = app
  const req = { payload }
  const group = await payload.create({
    collection: 'groups',
    data: { name: `${marker} group`, kind: 'segment' },
    overrideAccess: true,
  })
  const source = await payload.create({
    collection: 'stream-sources',
    data: {
      name: `${marker} source`,
      kind: 'channel',
      status: 'enabled',
      url: `https://${marker}.example.com/live`,
    },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'settings',
    data: {
      brandName: 'Own brand',
      mailFrom: 'office@example.com',
      defaultLanguage: 'en',
      passwordMinLength: 9,
    },
    overrideAccess: true,
  })
  const account = (name: string, email: string) =>
    payload.create({
      collection: 'customers',
      data: {
        name,
        email,
        type: 'customer',
        kind: 'organization',
        status: 'enabled',
        group: group.id,
        notes: `${marker} notes`,
      },
      overrideAccess: true,
    })
  const user = (username: string, role: 'member' | 'support', customer: string | null) =>
    payload.create({
      collection: 'users',
      data: {
        username,
        email: `${username}@example.com`,
        password: `correct horse of ${randomUUID()}`,
        role,
        customer,
        sendWelcomeEmail: username.startsWith(marker),
      },
      overrideAccess: true,
    })
  const own = await account('Own account', 'own@example.com')
  const other = await account(`${marker} account`, `${marker}@example.com`)
  const member = await user('member', 'member', own.id)
  const stranger = await user(`${marker}-user`, 'member', other.id)
  const support = await user('support', 'support', null)
  const [mail] = await runSql(req, sql`select id from emails limit 1`)
  const idOf: Record<Asker, string | undefined> = {
    anonymous: undefined,
    member: member.id,
    support: support.id,
  }
  return {
    app,
    documents: {
      customers: { own: own.id, other: other.id },
      users: { own: member.id, other: stranger.id },
      groups: { other: group.id },
      'stream-sources': { other: source.id },
      emails: { other: String(mail?.id) },
    },
    tokenOf: async (asker) => {
      const userId = idOf[asker]
      if (userId === undefined) return undefined
      const token = newToken()
      await runSql(
        req,
        sql`insert into sessions (id, user_id, token_hash, idle_until, absolute_until)
            values (${randomUUID()}, ${userId}, ${hashToken(token)}, now() + interval '1 hour', now() + interval '1 hour')`,
      )
      return token
    },
  }
}
