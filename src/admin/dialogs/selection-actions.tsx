import type { ServerProps } from 'payload'
import { SelectionBar } from './selection-bar.tsx'
import { trashDays } from './trash-days.ts'

/** Above a list: the actions on the selected rows. */
export const SelectionActions = async ({
  payload,
  user,
  canAssign = false,
}: ServerProps & { canAssign?: boolean }) => (
  <SelectionBar canAssign={canAssign} trashDays={await trashDays(payload, user ?? null)} />
)
