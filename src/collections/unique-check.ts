import type { PayloadRequest, TextFieldSingleValidation } from 'payload'
import { errorTexts } from '../i18n/texts/errors.ts'
import { translate } from '../i18n/translate.ts'
import { findTaken, type TakenValue, type Unique } from './find-taken.ts'

/**
 * Adds to a field's check whether its value is taken, so that it is told together with all that is wrong. The unique
 * index decides: what others write meanwhile is still refused there.
 */
export const uniqueCheck =
  (unique: Unique, validate: TextFieldSingleValidation): TextFieldSingleValidation =>
  async (value, options) => {
    const { slug, field } = unique
    const result = await validate(value, options)
    const { event, id, operation, previousValue, req } = options
    if (result !== true || event !== 'submit' || typeof value !== 'string' || value === '') return result
    if (operation === 'update' && (value === previousValue || isOwnEmail(slug, field, id, req))) return true
    return takenProblem(req, { ...unique, value, except: id === undefined ? undefined : String(id) })
  }

/**
 * What is wrong with a value that another document has; true when none has it.
 * @throws Problem `rate_limited`
 */
export const takenProblem = async (req: PayloadRequest, value: TakenValue): Promise<string | true> => {
  const taken = await findTaken(req, value)
  if (!taken) return true
  return translate(req, taken.by?.isInTrash ? errorTexts.notUniqueInTrash : errorTexts.notUnique)
}

/** The change of one's own address answers the same for one that is taken, and is decided when it is confirmed. */
const isOwnEmail = (slug: string, field: string, id: number | string | undefined, req: PayloadRequest) =>
  slug === 'users' && field === 'email' && id !== undefined && id === req.user?.id
