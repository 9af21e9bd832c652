import { headers } from 'next/headers'
import { cache } from 'react'
import { actorOf, type Actor } from '../../access/actor.ts'
import { runningPayload } from '../running-config.ts'

/** Who asks for a page of the panel, or calls one of its server functions. */
export const panelVisitor = cache(async (): Promise<Actor['kind']> => {
  const payload = await runningPayload
  const { user } = await payload.auth({ headers: await headers() })
  return actorOf(user).kind
})
