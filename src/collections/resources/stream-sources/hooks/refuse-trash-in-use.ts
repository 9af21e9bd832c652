import type { CollectionBeforeChangeHook } from 'payload'
import { Problem } from '../../../../errors/problem.ts'
import { streamSourceTexts } from '../texts.ts'

/** A source that users watch is not taken from them: it goes into the trash once they have another. */
export const refuseTrashInUse: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.deletedAt || !originalDoc || originalDoc.deletedAt) return data
  const { totalDocs: count } = await req.payload.count({
    collection: 'users',
    where: {
      or: [
        { channelStreamSource: { equals: originalDoc.id } },
        { vodStreamSource: { equals: originalDoc.id } },
      ],
    },
    req,
    overrideAccess: true,
  })
  if (count > 0) throw new Problem('in_use', { text: streamSourceTexts.inUse, values: { count } })
  return data
}
