import type { Payload, PayloadRequest } from 'payload'
import { toLanguage, type Language } from '../i18n/language.ts'
import { actorOf, type Actor } from './actor.ts'
import { clientAddressHeader } from './client-address-header.ts'
import { RequestState } from './request-state.ts'

/** The context of a request: everything that an action or a hook needs to know about it. */
export type Context = {
  readonly req: PayloadRequest
  readonly payload: Payload
  readonly actor: Actor
  /** The language of the texts that the caller reads. */
  readonly language: Language
  /** The client's network address; '' outside of a request. */
  readonly address: string
  /** As in the header `x-request-id` of the answer; '' outside of a request. */
  readonly requestId: string
  /** The open transaction, for Payload's adapter. */
  readonly transactionID: PayloadRequest['transactionID']
}

const state = new RequestState<Context & { user: PayloadRequest['user'] }>('context')
const jobName = new RequestState<string>('job')

/**
 * The context of a request: created once where it is identified, and again after a sign-in or sign-out. Hooks get the
 * same request and so the same context.
 */
export const contextOf = (req: PayloadRequest): Context => {
  const known = state.get(req)
  if (known && known.req === req && known.user === req.user) return known
  const made = makeContext(req)
  state.set(req, made)
  return made
}

/** Marks a request of the Local API as that of a job. */
export const markAsJob = (req: PayloadRequest, name: string): void => {
  jobName.set(req, name)
}

const makeContext = (req: PayloadRequest): Context & { user: PayloadRequest['user'] } => {
  const { payload, headers, user } = req
  const job = jobName.get(req)
  return {
    req,
    payload,
    user,
    actor: !user && job !== undefined ? { kind: 'job', name: job } : actorOf(user),
    get language() {
      return toLanguage(req.i18n.language)
    },
    get address() {
      return headers?.get(clientAddressHeader) ?? ''
    },
    get requestId() {
      return headers?.get('x-request-id') ?? ''
    },
    get transactionID() {
      return req.transactionID
    },
  }
}
