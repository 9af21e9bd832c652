import { sql } from 'drizzle-orm'
import type { CollectionConfig, PayloadRequest, SanitizedConfig } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { Problem } from '../../kernel/errors/problem.ts'

const maxBytes = 32 * 1024
/** The panel keeps one for each list, and one for each document whose form somebody has arranged. */
const maxPerUser = 500

type Written = { key: unknown; value: unknown }
type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * What the panel remembers for a user is written by the user: its size is bounded, and of its number the oldest goes.
 * Payload writes it in two ways: by its endpoint, which runs no hooks, and from its server functions, by hooks.
 */
export const boundPreferences = (config: SanitizedConfig, slug: string): void => {
  const preferences = config.collections.find((collection) => collection.slug === slug)
  if (!preferences) return
  const check: NonNullable<Hooks['beforeChange']>[number] = ({ data }) => {
    checkPreference({ key: data.key, value: data.value })
    return data
  }
  const bound: NonNullable<Hooks['afterChange']>[number] = async ({ doc, req }) => {
    await dropOldest(req)
    return doc
  }
  preferences.hooks.beforeChange = [...preferences.hooks.beforeChange, check]
  preferences.hooks.afterChange = [...preferences.hooks.afterChange, bound]
  preferences.endpoints = (preferences.endpoints || []).map((endpoint) => {
    if (endpoint.method !== 'post') return endpoint
    const { handler } = endpoint
    const boundHandler: typeof handler = async (req) => {
      checkPreference({ key: req.routeParams?.key, value: req.data })
      const answer = await handler(req)
      await dropOldest(req)
      return answer
    }
    return { ...endpoint, handler: boundHandler }
  })
}

const checkPreference = ({ key, value }: Written): void => {
  if (typeof key !== 'string' || !/^[\w.-]{1,200}$/.test(key))
    throw new Problem('bad_request', { text: requestTexts.preferences.key })
  if (Buffer.byteLength(JSON.stringify(value ?? null)) > maxBytes)
    throw new Problem('payload_too_large', { values: { limit: '32 KiB' } })
}

const dropOldest = async (req: PayloadRequest): Promise<void> => {
  if (!req.user) return
  await runSql(
    req,
    sql`delete from payload_preferences where id in (
          select p.id from payload_preferences_rels r join payload_preferences p on p.id = r.parent_id
          where r.users_id = ${req.user.id} order by p.updated_at desc, p.id desc offset ${maxPerUser})`,
  )
}
