import type { CollectionBeforeChangeHook, Where } from 'payload'
import { refuseInUse } from '../../../../hooks/refuse-in-use.ts'
import { trashChange } from '../../../trash/trash-change.ts'
import { streamSourceTexts } from '../texts.ts'

const places = ['channelStreamSource', 'vodStreamSource']

const beforeDelete = refuseInUse({
  collection: 'users',
  where: (id) => ({ or: places.map((field): Where => ({ [field]: { equals: id } })) }),
  text: streamSourceTexts.inUse,
})

const refuseTrashInUse: CollectionBeforeChangeHook = async (change) => {
  const { collection, context, data, originalDoc, req } = change
  if (trashChange(change) === 'trash')
    await beforeDelete({ collection, context, id: String(originalDoc?.id), req })
  return data
}

/** A source that users watch is not taken from them: it goes into the trash once they have another. */
export const refuseSourceInUse = { beforeChange: refuseTrashInUse, beforeDelete }
