import type { PayloadRequest } from 'payload'
import { nameOfPerson } from '../domain/accounts/account-name.ts'
import { customerIdOf } from '../domain/accounts/customer-id-of.ts'
import { queueEmail } from './queue-email.ts'
import { signInURL } from './sign-in-url.ts'

type Owner = {
  id: string
  username: string
  email: string
  firstName?: string | null
  lastName?: string | null
  language?: string | null
  customer?: unknown
}

/** Tells the owner of a login that its password is another now, whoever changed it. */
export const queuePasswordChanged = async ({
  req,
  user,
}: {
  req: PayloadRequest
  user: Owner
}): Promise<void> => {
  const customer = customerIdOf(user)
  await queueEmail({
    req,
    kind: 'password-changed',
    to: user.email,
    language: user.language,
    user: user.id,
    ...(customer && { customer }),
    values: { name: nameOfPerson(user), username: user.username, signInURL: signInURL(!customer) },
  })
}
