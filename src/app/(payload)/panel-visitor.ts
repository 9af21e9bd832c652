import { headers } from 'next/headers'
import { cache } from 'react'
import { actorOf, isKnown } from '../../kernel/actor.ts'
import { runningPayload } from '../../payload/request/running-config.ts'

/** Members use the portal; all others may use the panel once they are signed in with a password they chose. */
type PanelVisitor = 'anonymous' | 'insider' | 'member' | 'must-change-password'

/** The user who requests a page of the panel, or calls one of its server functions. */
export const panelVisitor = cache(async (): Promise<PanelVisitor> => {
  const payload = await runningPayload
  const { user } = await payload.auth({ headers: await headers() })
  const actor = actorOf(user)
  if (!isKnown(actor)) return 'anonymous'
  if (user?.mustChangePassword === true) return 'must-change-password'
  return actor.role === 'member' ? 'member' : 'insider'
})
