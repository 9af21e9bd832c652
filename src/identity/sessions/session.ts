import type { PayloadRequest, TypedUser } from 'payload'

export type Session = {
  id: string
  token: string
  /** When it ends unless used again, in seconds since 1970. */
  expiresAt: number
  /** How long it can last at most from now on, in seconds. */
  remainingSeconds: number
  user: TypedUser & { _strategy: string; _sid: string }
}

const byRequest = new WeakMap<PayloadRequest['context'], Session>()

/** The session that the request came with, or that was just opened for it. */
export const sessionOf = (req: Pick<PayloadRequest, 'context'>): Session | undefined =>
  byRequest.get(req.context)

export const rememberSession = (req: Pick<PayloadRequest, 'context'>, session: Session): void => {
  byRequest.set(req.context, session)
}
