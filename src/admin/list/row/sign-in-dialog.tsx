'use client'

import { useEffect, useState } from 'react'
import { fillText } from '../../../i18n/text.ts'
import { signInDialogTexts as texts } from '../../../i18n/texts/list.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { callApi } from '../../../ui/call-api.ts'
import { DialogFrame } from '../../../ui/dialogs/dialog-frame.tsx'
import { useLanguage } from '../../../ui/use-language.ts'
import { dialogTexts } from '../../../i18n/texts/dialogs.ts'
import { SignInLinkMenu, type LinkedUser } from '../../sign-in-link/sign-in-link-menu.tsx'

const shown = 50

type Props = { slug: string; id: string; name: string; onClose: () => void }

/** The users of an account, or the one user, each with the ways to get a link to sign in. */
export const SignInDialog = ({ slug, id, name, onClose }: Props) => {
  const language = useLanguage()
  const [users, setUsers] = useState<(LinkedUser & { isLocked: boolean })[]>()
  useEffect(() => {
    let isWanted = true
    const query = new URLSearchParams({
      [`where[${slug === 'users' ? 'id' : 'customer'}][equals]`]: id,
      limit: String(shown),
      pagination: 'false',
      depth: '0',
      sort: 'username',
    })
    void callApi(`/api/users?${query}`, undefined, language, 'GET').then(({ body }) => {
      if (isWanted) setUsers(readUsers(body))
    })
    return () => {
      isWanted = false
    }
  }, [slug, id, language])
  return (
    <DialogFrame
      heading={fillText(texts.heading, language, { name })}
      confirm={texts.done[language]}
      cancel={null}
      isBusy={false}
      error={undefined}
      onConfirm={onClose}
      onClose={onClose}
    >
      {users ? (
        <ul className="list-links">
          {users.map((user) => (
            <li key={user.id}>
              <span dir="auto">
                {user.username} · {user.email}
              </span>
              <SignInLinkMenu user={user} state={user.isLocked ? 'locked' : 'ready'} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{dialogTexts.working[language]}</p>
      )}
      {users?.length === 0 && <p>{texts.none[language]}</p>}
    </DialogFrame>
  )
}

const readUsers = (body: unknown): (LinkedUser & { isLocked: boolean })[] => {
  if (!isRecord(body) || !Array.isArray(body.docs)) return []
  const docs: unknown[] = body.docs
  return docs.filter(isRecord).map(({ id, username, email, activation, locked, emailRefusedAt }) => ({
    id: String(id),
    username: String(username),
    email: String(email),
    activation: activation === 'pending' ? 'pending' : 'active',
    emailRefusedAt: typeof emailRefusedAt === 'string' ? emailRefusedAt : null,
    isLocked: locked === true,
  }))
}
