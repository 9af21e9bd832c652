'use client'

import { useBackGuard } from '../edits/use-back-guard.ts'
import { LeaveDialog } from './leave-dialog.tsx'

/** Asks before Back or Forward leaves what is unsaved, as links do. */
export const LeaveQuestion = ({ isUnsaved }: { isUnsaved: boolean }) => {
  const { isAsking, leave, stay } = useBackGuard(isUnsaved)
  return isAsking && <LeaveDialog onLeave={leave} onStay={stay} />
}
