'use client'

import { useRef, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { invitationTexts } from '../../i18n/texts/invitations.ts'
import { signInLinkTexts } from '../../i18n/texts/sign-in-links.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { browserZone } from '../moment/browser-zone.ts'
import { useLanguage } from '../use-language.ts'
import { Dialog } from './dialog.tsx'

export type Link = { url: string; expiresAt: string }

type Props = {
  /** Of the user. */
  name: string
  purpose: 'activation' | 'password'
  link: Link
  onClose: () => void
}

const texts = invitationTexts
const headings = { activation: texts.linkHeading, password: signInLinkTexts.passwordHeading }

/** Shows a link once, to be copied and given to the user. */
export const LinkDialog = ({ name, purpose, link, onClose }: Props) => {
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(link.url)
      setCopied(true)
    } catch {
      // Without a secure connection browsers block the clipboard; the link is selected to be copied by keyboard.
    }
  }
  return (
    <Dialog
      heading={fillText(headings[purpose], language, { name })}
      confirm={texts.done[language]}
      cancel={null}
      isBusy={false}
      error={undefined}
      onConfirm={onClose}
      onClose={onClose}
    >
      <p>
        {fillText(texts.linkHelp, language, {
          until: formatMoment(new Date(link.expiresAt), language, browserZone()),
        })}
      </p>
      <div className="link-dialog">
        <input
          ref={input}
          type="text"
          readOnly
          value={link.url}
          aria-label={texts.link[language]}
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="panel-button panel-button--primary" onClick={() => void copy()}>
          {(isCopied ? texts.copied : texts.copy)[language]}
        </button>
      </div>
      <p role="status">{isCopied ? texts.copied[language] : ''}</p>
    </Dialog>
  )
}

/** Whether it is the answer of a call that makes a link. */
export const isLink = (body: unknown): body is Link =>
  typeof body === 'object' && body !== null && 'url' in body && 'expiresAt' in body
