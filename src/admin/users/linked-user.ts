import type { User } from '../../payload-types.ts'
import type { LinkedUser } from '../sign-in-link/sign-in-link-menu.tsx'

type Given = Pick<User, 'id' | 'username' | 'email' | 'activation' | 'emailRefusedAt'>

/** What the menu of sign-in links needs of a user, and nothing else. */
export const linkedUser = ({ id, username, email, activation, emailRefusedAt }: Given): LinkedUser => ({
  ...{ id, username, email },
  ...(activation !== undefined && { activation }),
  ...(emailRefusedAt !== undefined && { emailRefusedAt }),
})
