import type { CollectionBeforeChangeHook, Where } from 'payload'
import { assertUnused } from '../../../../hooks/assert-unused.ts'
import { trashChange } from '../../../trash/trash-change.ts'
import { streamSourceTexts } from '../texts.ts'

const places = ['channelStreamSource', 'vodStreamSource']

const beforeDelete = assertUnused({
  collection: 'users',
  where: (id) => ({ or: places.map((field): Where => ({ [field]: { equals: id } })) }),
  text: streamSourceTexts.inUse,
})

const assertUnusedBeforeTrash: CollectionBeforeChangeHook = async (change) => {
  const { collection, context, data, originalDoc, req } = change
  if (trashChange(change) === 'trash')
    await beforeDelete({ collection, context, id: String(originalDoc?.id), req })
  return data
}

/** A source in use cannot be trashed: its users must get another one first. */
export const assertSourceUnused = { beforeChange: assertUnusedBeforeTrash, beforeDelete }
