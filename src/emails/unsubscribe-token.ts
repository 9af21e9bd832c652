import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { deriveKey } from '../kernel/sealed-text.ts'

type Secret = Pick<Payload, 'secret'>

const sizes = { id: 16, mac: 20 }

/**
 * The right to end advertising to one user, and nothing else: their id with a MAC. It has no end, since people may
 * click an old mail, and works until the secret of the installation is changed.
 */
export const unsubscribeToken = (payload: Secret, userId: string): string => {
  const id = Buffer.from(userId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, macOf(payload, id)]).toString('base64url')
}

/** The user of such a token; undefined for any other text. */
export const readUnsubscribeToken = (payload: Secret, token: string): string | undefined => {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== sizes.id + sizes.mac) return undefined
  const id = bytes.subarray(0, sizes.id)
  if (!timingSafeEqual(bytes.subarray(sizes.id), macOf(payload, id))) return undefined
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const macOf = ({ secret }: Secret, id: Buffer): Buffer =>
  createHmac('sha256', deriveKey({ secret, purpose: 'unsubscribe' }))
    .update(id)
    .digest()
    .subarray(0, sizes.mac)
