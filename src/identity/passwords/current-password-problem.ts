import { Problem } from '../../kernel/errors/problem.ts'
import { userTexts } from '../../i18n/texts/users.ts'

const texts = { required: userTexts.currentPasswordRequired, wrong: userTexts.currentPasswordWrong }

/** The error for a wrong current password. */
export const currentPasswordProblem = (code: keyof typeof texts): Problem =>
  new Problem('validation_failed', { fields: [{ path: 'currentPassword', code, text: texts[code] }] })
