import { errorCodes } from '../../src/kernel/errors/error-codes.ts'
import { toProblem } from '../../src/kernel/errors/to-problem.ts'
import { fillText } from '../../src/i18n/text.ts'
import { OperatorError } from '../../src/kernel/operator-error.ts'

/** Formats an error of the product as one line, with the fields it concerns. */
export const inOneLine = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const { code, details } = toProblem(error, { isSignedIn: true })
    if (code === 'internal') throw error
    const fields = details.fields?.map(({ path, text, values }) => `${path}: ${fillText(text, 'en', values)}`)
    const general = fillText(details.text ?? errorCodes[code].text, 'en', details.values)
    throw new OperatorError(fields?.length ? fields.join(' ') : general)
  }
}
