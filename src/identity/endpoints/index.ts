import type { Endpoint } from 'payload'
import { closedEndpoints } from './closed.ts'
import { endSessions } from './end-sessions.ts'
import { firstAdministrator } from './first-administrator.ts'
import { forgotPassword } from './forgot-password.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { me } from './me.ts'
import { refreshToken } from './refresh-token.ts'
import { resetPassword } from './reset-password.ts'
import { verifyPin } from './verify-pin.ts'

/** All calls below `/api/users` beside reading and writing; they win over Payload's of the same path. */
export const userEndpoints: Endpoint[] = [
  login,
  logout,
  me,
  refreshToken,
  forgotPassword,
  resetPassword,
  firstAdministrator,
  verifyPin,
  endSessions,
  ...closedEndpoints,
]
