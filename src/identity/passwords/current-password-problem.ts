import { Problem } from '../../kernel/errors/problem.ts'
import { userTexts } from '../../i18n/texts/users.ts'

const texts = { required: userTexts.currentPasswordRequired, wrong: userTexts.currentPasswordWrong }

/** What is wrong with the current password that somebody gave. */
export const currentPasswordProblem = (code: keyof typeof texts): Problem =>
  new Problem('validation_failed', { fields: [{ path: 'currentPassword', code, text: texts[code] }] })
