import { maxBulk } from '../../domain/max-bulk.ts'
import type { BulkResult } from './bulk-result.ts'

/** One call that leads back, and the documents that it is about. */
export type UndoCall = {
  path: string
  data: Record<string, unknown>
  ids: readonly string[]
  /** For a call about one document: the version that `If-Match` asks for. */
  version?: string
}

type Done = Pick<BulkResult, 'id' | 'version' | 'undo'>

/**
 * The bulk calls that lead back from what was done: what was done last comes first, since an account in the trash comes
 * back before one that went into it on its own, and those with the same way back go together.
 */
export const planUndo = (slug: string, done: readonly Done[]): UndoCall[] => {
  const calls: { way: string; undo: NonNullable<Done['undo']>; all: Done[] }[] = []
  for (const each of done.toReversed()) {
    if (!each.undo) continue
    const way = JSON.stringify(each.undo)
    const call = calls.find((known) => known.way === way && known.all.length < maxBulk)
    if (call) call.all.push(each)
    else calls.push({ way, undo: each.undo, all: [each] })
  }
  return calls.map(({ undo, all }) => {
    const ids = all.map(({ id }) => id)
    const versions = Object.fromEntries(all.flatMap(({ id, version }) => (version ? [[id, version]] : [])))
    return { path: `/api/${slug}/bulk`, data: { ...undo, ids, versions }, ids }
  })
}

/** The call that restores one document of any collection with a trash. */
export const restoreCall = (slug: string, id: string, version: string | undefined): UndoCall => ({
  path: `/api/${slug}/${id}/restore`,
  data: {},
  ids: [id],
  ...(version !== undefined && { version }),
})
