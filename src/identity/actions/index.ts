import { activate } from './activate.ts'
import { activationLink } from './activation-link.ts'
import { changePassword } from './change-password.ts'
import { confirmEmail } from './confirm-email.ts'
import { endSession } from './end-session.ts'
import { endSessions } from './end-sessions.ts'
import { firstAdministrator } from './first-administrator.ts'
import { forgotPassword } from './forgot-password.ts'
import { invitations } from './invitations.ts'
import { login } from './login.ts'
import { logout } from './logout.ts'
import { me } from './me.ts'
import { refreshToken } from './refresh-token.ts'
import { resetLink } from './reset-link.ts'
import { resetPassword } from './reset-password.ts'
import { sendActivation } from './send-activation.ts'
import { sendReset } from './send-reset.ts'
import { sessions } from './sessions.ts'
import { unsubscribe } from './unsubscribe.ts'
import { verifyPin } from './verify-pin.ts'

/** All actions below `/api/users`; they replace Payload's endpoints of the same path. */
export const userActions = [
  login,
  logout,
  me,
  refreshToken,
  forgotPassword,
  resetPassword,
  firstAdministrator,
  changePassword,
  activate,
  invitations,
  confirmEmail,
  unsubscribe,
  activationLink,
  sendActivation,
  resetLink,
  sendReset,
  verifyPin,
  sessions,
  endSession,
  endSessions,
]
