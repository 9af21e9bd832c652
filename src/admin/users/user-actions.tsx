'use client'

import { useState, type ReactNode } from 'react'
import { recordTexts, userPageTexts as texts } from '../../i18n/texts/records.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { MoreMenu } from '../records/more-menu.tsx'
import { editURL } from '../records/record-url.ts'
import { showTechnical } from '../records/show-technical.ts'
import { useDocumentAction } from '../records/use-document-action.tsx'
import { EndSessionsDialog } from './end-sessions-dialog.tsx'
import { LockButton } from './lock-button.tsx'

type Props = {
  id: string
  name: string
  account: string | undefined
  isLocked: boolean
  isOwn: boolean
  can: { edit: boolean; lock: boolean; endSessions: boolean; trash: boolean }
  /** The menu of sign-in links. */
  signIn: ReactNode
}

/** What one does with a user: send a link, lock, and the rest behind "⋯". */
export const UserActions = ({ id, name, account, isLocked, isOwn, can, signIn }: Props) => {
  const language = useLanguage()
  const [isEnding, setEnding] = useState(false)
  const { open, dialog } = useDocumentAction({ id, name, slug: 'users' })
  return (
    <>
      {signIn}
      {isOwn && (
        <a className="panel-button" href="/change-password">
          {texts.changePassword[language]}
        </a>
      )}
      {can.lock && <LockButton id={id} name={name} isLocked={isLocked} account={account} />}
      <MoreMenu
        groups={[
          [
            ...(can.edit ? [{ label: recordTexts.edit[language], href: editURL('users', id) }] : []),
            ...(can.endSessions
              ? [{ label: texts.endSessions[language], onChoose: () => setEnding(true) }]
              : []),
            { label: recordTexts.technical[language], onChoose: showTechnical },
          ],
          can.trash && !isOwn
            ? [{ label: recordTexts.delete[language], isDanger: true, onChoose: () => open('delete') }]
            : [],
        ]}
      />
      {isEnding && <EndSessionsDialog id={id} name={name} onClose={() => setEnding(false)} />}
      {dialog}
    </>
  )
}
