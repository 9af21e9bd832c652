import { headers } from 'next/headers'
import { cache } from 'react'
import { actorOf, isKnown } from '../../kernel/actor.ts'
import { runningPayload } from '../../payload/request/running-config.ts'

/** Members use the portal; all others may use the panel once they are signed in with a password they chose. */
type PanelVisitor = 'anonymous' | 'insider' | 'member' | 'must-change-password'

const signedIn = cache(async () => (await runningPayload).auth({ headers: await headers() }))

/** The user who requests a page of the panel, or calls one of its server functions. */
export const panelVisitor = cache(async (): Promise<PanelVisitor> => {
  const { user } = await signedIn()
  const actor = actorOf(user)
  if (!isKnown(actor)) return 'anonymous'
  if (user?.mustChangePassword === true) return 'must-change-password'
  return actor.role === 'member' ? 'member' : 'insider'
})

/** Whether that user may read documents of a collection, or a global, at all. */
export const maySee = async (kind: 'collections' | 'globals', slug: string): Promise<boolean> => {
  const { permissions } = await signedIn()
  const known = permissions[kind] ?? {}
  if (slug.startsWith('payload-') || !Object.hasOwn(known, slug)) return false
  return Boolean(known[slug]?.read)
}
