import type { PayloadRequest, TypedUser } from 'payload'
import { RequestState } from '../../kernel/request-state.ts'

export type Session = {
  id: string
  token: string
  /** The idle end, in seconds since 1970. */
  expiresAt: number
  /** How long it can last at most from now on, in seconds. */
  remainingSeconds: number
  user: TypedUser & { _strategy: string; _sid: string }
}

const session = new RequestState<Session>('session')

/** The session of the request, or the one just opened for it. */
export const sessionOf = (req: Pick<PayloadRequest, 'context'>): Session | undefined => session.get(req)

export const rememberSession = (req: Pick<PayloadRequest, 'context'>, opened: Session): void => {
  session.set(req, opened)
}
