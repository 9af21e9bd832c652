import type { JsonObject, PayloadRequest } from 'payload'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { requestTexts } from '../../../../i18n/texts/requests.ts'
import { messageTexts } from '../../../../i18n/texts/messages.ts'
import {
  isAudience,
  isListAudience,
  maxRecipientsNamed,
  recipientLists,
  type RecipientList,
} from '../audience.ts'
import { namedIn } from '../named-in.ts'
import { filterIn } from '../recipient-filter.ts'

/**
 * Validates that each list names only what its sender may read; lists of another audience must be empty. What the
 * sender cannot see is treated as nonexistent.
 * @throws Problem `validation_failed` at the list, or at the first field of the filter
 */
export const assertRecipients = async (req: PayloadRequest, data: JsonObject): Promise<void> => {
  const { audience } = data
  const isKnown = isAudience(audience)
  const wanted = isListAudience(audience) ? recipientLists[audience] : undefined
  const fields: FieldProblem[] = []
  for (const list of Object.values(recipientLists)) {
    const problem = await problemOf(req, { data, list, isWanted: list === wanted, isKnown })
    if (problem) fields.push({ path: list, ...problem })
  }
  const [filtered] = Object.keys(filterIn(data))
  if (audience === 'filter' && filtered === undefined)
    fields.push({ path: 'filter.country', code: 'required', text: messageTexts.chooseFilter })
  if (isKnown && audience !== 'filter' && filtered !== undefined)
    fields.push({ path: `filter.${filtered}`, code: 'invalid', text: messageTexts.otherAudience })
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
}

type Asked = { data: JsonObject; list: RecipientList; isWanted: boolean; isKnown: boolean }

const problemOf = async (
  req: PayloadRequest,
  { data, list, isWanted, isKnown }: Asked,
): Promise<Omit<FieldProblem, 'path'> | undefined> => {
  const ids = namedIn(data, list)
  if (ids.length === 0)
    return isWanted ? { code: 'required', text: messageTexts.chooseRecipients } : undefined
  if (ids.length > maxRecipientsNamed) {
    const values = { limit: maxRecipientsNamed }
    return { code: 'too_many', text: messageTexts.tooManyRecipients, values }
  }
  const { totalDocs } = await req.payload.count({
    collection: list,
    where: { id: { in: ids } },
    req,
    overrideAccess: false,
  })
  if (totalDocs < ids.length) return { code: 'invalid', text: requestTexts.field.reference }
  return isKnown && !isWanted ? { code: 'invalid', text: messageTexts.otherAudience } : undefined
}
