import type { ServerProps } from 'payload'
import { trashDays } from './trash-days.ts'
import { DocumentActionBar } from './document-action-bar.tsx'

/** Next to the Save button of a document: its actions. */
export const DocumentActions = async ({ id, payload, user }: ServerProps & { id?: string }) =>
  id === undefined ? null : <DocumentActionBar trashDays={await trashDays(payload, user ?? null)} />
