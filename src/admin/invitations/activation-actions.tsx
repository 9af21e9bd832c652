'use client'

import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { signInTexts } from '../../i18n/texts/portal.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { isLink, LinkDialog, type Link } from '../../ui/dialogs/link-dialog.tsx'
import { useAction } from '../dialogs/use-action.ts'
import { useToast } from '../../ui/toasts/use-toast.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { callApi } from '../../ui/call-api.ts'

type Props = { id: string; name: string; canInvite: boolean; canWithdraw: boolean }

/** The actions for a login that is not activated yet. */
export const ActivationActions = ({ id, name, canInvite, canWithdraw }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const notify = useToast()
  const [link, setLink] = useState<Link>()
  const [isAsking, setAsking] = useState(false)
  const { isBusy, error, run } = useAction()
  const refused = (message: string | undefined) =>
    notify({ tone: 'bad', text: message ?? signInTexts.failed[language] })

  const mail = async () => {
    const { ok, message, body } = await callApi(`/api/users/${id}/send-activation`, {}, language)
    if (!ok) return refused(message)
    notify({ text: messageIn(body) })
    router.refresh()
  }
  const show = async () => {
    const { ok, message, body } = await callApi(`/api/users/${id}/activation-link`, {}, language)
    if (ok && isLink(body)) setLink(body)
    else refused(message)
  }
  const withdraw = async () => {
    if (!(await run({ path: `/api/users/${id}`, method: 'DELETE' }))) return
    setAsking(false)
    router.refresh()
  }
  return (
    <div className="invitations__actions">
      {canInvite && (
        <>
          <button type="button" className="panel-button" onClick={() => void mail()}>
            {texts.mail[language]}
          </button>
          <button type="button" className="panel-button" aria-haspopup="dialog" onClick={() => void show()}>
            {texts.show[language]}
          </button>
        </>
      )}
      {canWithdraw && (
        <button type="button" className="panel-button" aria-haspopup="dialog" onClick={() => setAsking(true)}>
          {texts.withdraw[language]}
        </button>
      )}
      {link && <LinkDialog name={name} purpose="activation" link={link} onClose={() => setLink(undefined)} />}
      {isAsking && (
        <Dialog
          heading={fillText(texts.withdrawHeading, language, { name })}
          confirm={texts.withdraw[language]}
          isDangerous
          isBusy={isBusy}
          error={error}
          onConfirm={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <p>{texts.withdrawHelp[language]}</p>
        </Dialog>
      )}
    </div>
  )
}

const messageIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : ''
