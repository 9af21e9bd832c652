import type { ServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { ActionFactsProvider } from './action-facts.tsx'
import { readActionFacts } from './read-action-facts.ts'
import { SelectionBar } from './selection-bar.tsx'

/** Above a list: the actions on the selected rows. */
export const SelectionActions = async ({
  payload,
  user,
  i18n,
  canAssign = false,
}: ServerProps & { canAssign?: boolean }) => {
  const facts = await readActionFacts({ payload, user: user ?? null, language: toLanguage(i18n.language) })
  return (
    <ActionFactsProvider value={facts}>
      <SelectionBar canAssign={canAssign} trashDays={facts.trashDays} />
    </ActionFactsProvider>
  )
}
