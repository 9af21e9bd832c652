import type { ServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { ActionFactsProvider } from './action-facts.tsx'
import { DocumentActionBar } from './document-action-bar.tsx'
import { readActionFacts } from './read-action-facts.ts'

/** Next to the Save button of a document: its actions. */
export const DocumentActions = async ({ id, payload, user, i18n }: ServerProps & { id?: string }) => {
  if (id === undefined) return null
  const facts = await readActionFacts({
    req: { payload, user: user ?? null },
    language: toLanguage(i18n.language),
  })
  return (
    <ActionFactsProvider value={facts}>
      <DocumentActionBar trashDays={facts.trashDays} />
    </ActionFactsProvider>
  )
}
