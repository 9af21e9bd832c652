import type { CollectionBeforeValidateHook, JsonObject, PayloadRequest } from 'payload'
import type { FieldProblem } from '../../../../errors/problem.ts'
import { Problem } from '../../../../errors/problem.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { messageTexts } from '../../../../i18n/texts/messages.ts'
import { isAudience, mostRecipientsNamed, recipientLists, type RecipientList } from '../audience.ts'
import { namedIn } from '../named-in.ts'

/**
 * Every list names what its sender may read, and only the list of the chosen audience names anybody. What lies outside
 * of one's sight answers like what does not exist.
 */
export const checkRecipients: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const audience = isAudience(data.audience) ? data.audience : undefined
  const wanted = audience && audience !== 'everyone' ? recipientLists[audience] : undefined
  const fields: FieldProblem[] = []
  for (const list of Object.values(recipientLists)) {
    const problem = await problemOf(req, {
      data,
      list,
      isWanted: list === wanted,
      isKnown: Boolean(audience),
    })
    if (problem) fields.push({ path: list, ...problem })
  }
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
  return data
}

type Asked = { data: JsonObject; list: RecipientList; isWanted: boolean; isKnown: boolean }

const problemOf = async (
  req: PayloadRequest,
  { data, list, isWanted, isKnown }: Asked,
): Promise<Omit<FieldProblem, 'path'> | undefined> => {
  const ids = namedIn(data, list)
  if (ids.length === 0)
    return isWanted ? { code: 'required', text: messageTexts.chooseRecipients } : undefined
  if (ids.length > mostRecipientsNamed) {
    const values = { limit: mostRecipientsNamed }
    return { code: 'too_many', text: messageTexts.tooManyRecipients, values }
  }
  const { totalDocs } = await req.payload.count({
    collection: list,
    where: { id: { in: ids } },
    req,
    overrideAccess: false,
  })
  if (totalDocs < ids.length) return { code: 'invalid', text: gateTexts.field.reference }
  return isKnown && !isWanted ? { code: 'invalid', text: messageTexts.otherAudience } : undefined
}
