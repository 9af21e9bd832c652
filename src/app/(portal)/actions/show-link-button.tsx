'use client'

import { useRef, useState } from 'react'
import { callApi } from '../../../ui/call-api.ts'
import type { Language } from '../../../i18n/language.ts'
import { formatMoment } from '../../../i18n/format-moment.ts'
import { fillText } from '../../../i18n/text.ts'
import { invitationTexts as texts } from '../../../i18n/texts/invitations.ts'
import { signInLinkTexts } from '../../../i18n/texts/sign-in-links.ts'
import { signInTexts } from '../../../i18n/texts/portal.ts'
import { PortalDialog } from './portal-dialog.tsx'
import { useIsReady } from './use-is-ready.ts'

type Props = {
  id: string
  name: string
  /** What the link is for. */
  purpose: 'activation' | 'password'
  language: Language
  timezone: string | null
}
type Link = { url: string; expiresAt: string }

const links = {
  activation: { verb: 'activation-link', show: texts.show, heading: texts.linkHeading },
  password: {
    verb: 'reset-link',
    show: signInLinkTexts.showPassword,
    heading: signInLinkTexts.passwordHeading,
  },
}

/** Creates a link with which a user chooses a password and shows it, to be copied and given to the user. */
export const ShowLinkButton = ({ id, name, purpose, language, timezone }: Props) => {
  const isReady = useIsReady()
  const input = useRef<HTMLInputElement>(null)
  const [link, setLink] = useState<Link>()
  const [error, setError] = useState<string>()
  const [isCopied, setCopied] = useState(false)

  const show = async () => {
    setError(undefined)
    setCopied(false)
    const { ok, message, body } = await callApi(`/api/users/${id}/${links[purpose].verb}`, {}, language)
    if (ok && isLink(body)) setLink(body)
    else setError(message ?? signInTexts.failed[language])
  }
  const copy = async (url: string) => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(url)
      setCopied(true)
    } catch {
      // Without a secure connection browsers block the clipboard; the link is selected to be copied by keyboard.
    }
  }
  return (
    <>
      <button
        type="button"
        className="button"
        disabled={!isReady}
        aria-haspopup="dialog"
        onClick={() => void show()}
      >
        {links[purpose].show[language]}
      </button>
      {error && (
        <p className="portal-dialog__error" role="alert">
          {error}
        </p>
      )}
      {link && (
        <PortalDialog
          heading={fillText(links[purpose].heading, language, { name })}
          onClose={() => setLink(undefined)}
        >
          <p>
            {fillText(texts.linkHelp, language, {
              until: formatMoment(new Date(link.expiresAt), language, timezone),
            })}
          </p>
          <input
            ref={input}
            className="portal-dialog__link"
            type="text"
            readOnly
            value={link.url}
            aria-label={texts.link[language]}
            onFocus={(event) => event.target.select()}
          />
          <p role="status">{isCopied ? texts.copied[language] : ''}</p>
          <div className="portal-dialog__buttons">
            <button type="button" className="button" onClick={() => setLink(undefined)}>
              {texts.done[language]}
            </button>
            <button type="button" className="button button--primary" onClick={() => void copy(link.url)}>
              {texts.copy[language]}
            </button>
          </div>
        </PortalDialog>
      )}
    </>
  )
}

const isLink = (body: unknown): body is Link =>
  typeof body === 'object' && body !== null && 'url' in body && 'expiresAt' in body
