import type { Payload } from 'payload'
import { z } from 'zod'
import { deriveKey, openText, sealText } from '../../kernel/sealed-text.ts'

type Secret = Pick<Payload, 'secret'>

const asked = z.object({
  identifier: z.string(),
  /** The network that it came from. */
  address: z.string(),
})

/** Who asked for a link to reset a password, and for which login: it may be none of ours. */
export type ResetRequest = z.output<typeof asked>

const keyOf = ({ secret }: Secret) => deriveKey({ secret, purpose: 'reset-request' })

/** Encrypts a request while it waits; bound to its id. */
export const sealRequest = (payload: Secret, id: string, request: ResetRequest): Buffer =>
  sealText(JSON.stringify(request), keyOf(payload), id)

/** @returns undefined when the secret of the installation has changed since */
export const openRequest = (payload: Secret, id: string, sealed: Buffer): ResetRequest | undefined => {
  try {
    return asked.parse(JSON.parse(openText(sealed, keyOf(payload), id)))
  } catch {
    return undefined
  }
}
