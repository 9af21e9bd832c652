'use client'

import { useRouter } from 'next/navigation.js'
import { useUnloadWarning } from '../edits/use-unload-warning.ts'
import { useLinkGuard } from '../edits/use-link-guard.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { LeaveQuestion } from './leave-question.tsx'

type Props = {
  isUnsaved: boolean
  /** Called before the page is left: nothing asks again. */
  onLeave: () => void
}

/** Asks before unsaved edits are left: by a link, by Back or Forward, by closing the page. */
export const UnsavedGuard = ({ isUnsaved, onLeave }: Props) => {
  const router = useRouter()
  const { href, stay } = useLinkGuard(isUnsaved)
  useUnloadWarning(() => isUnsaved)
  const leave = () => {
    if (href === undefined) return
    onLeave()
    stay()
    router.push(href)
  }
  return (
    <>
      {href !== undefined && <LeaveDialog onLeave={leave} onStay={stay} />}
      <LeaveQuestion isUnsaved={isUnsaved} />
    </>
  )
}
