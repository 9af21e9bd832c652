'use client'

import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { noSignInLinkTexts, signInLinkTexts as texts } from '../../i18n/texts/sign-in-links.ts'
import { callApi, type CallResult } from '../../ui/call-api.ts'
import { isLink, LinkDialog, type Link } from '../../ui/dialogs/link-dialog.tsx'
import type { MenuItem } from '../../ui/menu/menu-item.tsx'
import { Menu } from '../../ui/menu/menu.tsx'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import type { SignInLinkState } from './sign-in-link-state.ts'

export type LinkedUser = {
  id: string
  username: string
  email: string
  activation?: 'pending' | 'active' | null
  emailRefusedAt?: string | null
}

type Props = { user: LinkedUser; state: SignInLinkState; className?: string }

/** Mails or shows a link with which a user chooses a password: a new one, or the first one of a pending login. */
export const SignInLinkMenu = ({ user, state, className }: Props) => {
  const language = useLanguage()
  const notify = useToast()
  const [link, setLink] = useState<Link>()
  const [isBusy, setBusy] = useState(false)
  if (state === 'none') return null
  const isPending = user.activation === 'pending'
  const { email } = user

  const ask = async (verb: 'send-reset' | 'reset-link', accept: (answer: CallResult) => void) => {
    setBusy(true)
    const answer = await callApi(`/api/users/${user.id}/${verb}`, {}, language)
    setBusy(false)
    if (answer.ok) accept(answer)
    else notify({ text: answer.message ?? signInTexts.failed[language], tone: 'bad' })
  }
  const mail = () =>
    ask('send-reset', ({ message, body }) => {
      const mailed = fillText(isPending ? texts.activationMailed : texts.mailed, language, { email })
      notify({ text: user.emailRefusedAt ? (messageIn(body) ?? message ?? mailed) : mailed })
    })
  const show = () =>
    ask('reset-link', ({ body }) => {
      if (isLink(body)) setLink(body)
    })
  const items: MenuItem[] =
    state === 'ready'
      ? [
          {
            label: fillText(isPending ? texts.mailActivation : texts.mail, language, { email }),
            ...(user.emailRefusedAt && { help: texts.refused[language] }),
            onChoose: () => void mail(),
          },
          {
            label: (isPending ? texts.showActivation : texts.show)[language],
            onChoose: () => void show(),
          },
        ]
      : [
          {
            label: noSignInLinkTexts[state].label[language],
            help: noSignInLinkTexts[state].help[language],
            isDisabled: true,
          },
        ]
  return (
    <>
      <Menu label={texts.label[language]} className={className} groups={[items]} isBusy={isBusy} />
      {link && (
        <LinkDialog
          name={user.username}
          purpose={isPending ? 'activation' : 'password'}
          link={link}
          onClose={() => setLink(undefined)}
        />
      )}
    </>
  )
}

const messageIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : undefined
