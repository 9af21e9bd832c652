import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { clientNetwork } from '../../identity/requests/client-network.ts'
import { isKnown } from '../../kernel/actor.ts'
import { contextOf } from '../../kernel/context.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { deriveKey } from '../../kernel/sealed-text.ts'
import { idempotencyTexts } from '../../i18n/texts/idempotency.ts'

/** What is stored of a request with an `Idempotency-Key`. */
export type IdempotencyKey = {
  /** The user with role and account; for anonymous requests the network. */
  caller: string
  keyHash: Buffer
  /** Of method, path, query and body, independent of the order of keys in an object. */
  requestHash: Buffer
  /** Encrypts the answer. */
  secret: Buffer
}

export type KeyedCall = { method: string; path: string; query: string; body: unknown }

/**
 * The `Idempotency-Key` of a request; undefined without one.
 * @throws Problem `bad_request` for one that is too long or has invalid characters
 */
export const idempotencyKeyOf = (req: PayloadRequest, call: KeyedCall): IdempotencyKey | undefined => {
  const given = req.headers.get('idempotency-key')
  if (given === null) return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(given))
    throw new Problem('bad_request', { text: idempotencyTexts.unreadable })
  const { secret } = req.payload
  const hash = (label: string, value: string) =>
    createHmac('sha256', secret).update(`${label}\0${value}`).digest()
  return {
    caller: callerOf(req),
    keyHash: hash('idempotency-key', given),
    requestHash: hash('idempotent-request', canonical(call)),
    secret: deriveKey({ secret, salt: given, purpose: 'idempotent-answer' }),
  }
}

const callerOf = (req: PayloadRequest): string => {
  const { actor } = contextOf(req)
  if (!isKnown(actor)) return `network:${clientNetwork(req)}`
  const { id, role, credential, actingAs } = actor
  const parts = [`user:${id}`, role]
  if (actor.kind === 'account') parts.push(actor.customer)
  // What an API key or a user acting for another may see is less than what the user may.
  if (credential?.kind === 'apiKey') parts.push(`key:${credential.id}`)
  if (actingAs) parts.push(`acting:${actingAs.id}`)
  return parts.join(':')
}

/** JSON with the keys of all objects sorted. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
