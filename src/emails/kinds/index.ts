import { accountDisabled } from './account-disabled.ts'
import { accountEnabled } from './account-enabled.ts'
import { activated } from './activated.ts'
import { activation } from './activation.ts'
import { alert } from './alert.ts'
import { emailChanged } from './email-changed.ts'
import { emailConfirm } from './email-confirm.ts'
import { emailTaken } from './email-taken.ts'
import { limitWarning } from './limit-warning.ts'
import { message } from './message.ts'
import { other } from './other.ts'
import { passwordChanged } from './password-changed.ts'
import { passwordReset } from './password-reset.ts'
import { welcome } from './welcome.ts'

/** All kinds of mail, in the order of the database enum. */
export const mailKinds = {
  welcome,
  activation,
  activated,
  password_reset: passwordReset,
  password_changed: passwordChanged,
  email_confirm: emailConfirm,
  email_changed: emailChanged,
  account_disabled: accountDisabled,
  account_enabled: accountEnabled,
  limit_warning: limitWarning,
  email_taken: emailTaken,
  message,
  alert,
  other,
}
