import type { PayloadRequest } from 'payload'
import { nameOfPerson } from '../domain/accounts/account-name.ts'
import { customerIdOf } from '../domain/accounts/customer-id-of.ts'
import { queueEmail } from './queue-email.ts'

type Told = {
  req: PayloadRequest
  user: {
    id: string
    username: string
    firstName?: string | null
    lastName?: string | null
    language?: string | null
    customer?: unknown
  }
  /** The old one. */
  address: string
}

/** The last mail to the address that a login had before. */
export const queueEmailChanged = async ({ req, user, address }: Told): Promise<void> => {
  const customer = customerIdOf(user)
  await queueEmail({
    req,
    kind: 'email-changed',
    to: address,
    language: user.language,
    user: user.id,
    ...(customer && { customer }),
    values: { name: nameOfPerson(user), username: user.username },
  })
}
