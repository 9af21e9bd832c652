import type { PayloadRequest } from 'payload'
import { readableUser } from '../sessions/readable-user.ts'
import { sessionOf } from '../sessions/session.ts'

export type Me = {
  user: Record<string, unknown> | null
  collection?: string
  strategy?: string
  token?: string
  exp?: number
}

/** The signed-in user; `user: null` if there is none. */
export const readMe = async (req: PayloadRequest, depth = 0): Promise<Me> => {
  const session = sessionOf(req)
  if (!session) return { user: null }
  const user = await readableUser(req, session.user, depth)
  return { user, collection: 'users', strategy: 'session', token: session.token, exp: session.expiresAt }
}
