import { deleteTexts, purgeTexts, restoreTexts } from '../../i18n/texts/dialogs.ts'

export type TrashAction = 'delete' | 'restore' | 'purge'

type Call = { path: string; method: 'POST' | 'DELETE' }

const calls: Record<TrashAction, (document: string) => Call> = {
  delete: (document) => ({ path: document, method: 'DELETE' }),
  restore: (document) => ({ path: `${document}/restore`, method: 'POST' }),
  purge: (document) => ({ path: `${document}?permanent=true`, method: 'DELETE' }),
}

/** The request that trashes, restores or purges one document. */
export const trashCall = (action: TrashAction, slug: string, id: string): Call =>
  calls[action](`/api/${slug}/${id}`)

export const trashTexts = { delete: deleteTexts, restore: restoreTexts, purge: purgeTexts }
