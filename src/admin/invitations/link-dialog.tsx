'use client'

import { useRef, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { invitationTexts as texts } from '../../i18n/texts/invitations.ts'
import { Dialog } from '../../ui/dialogs/dialog.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import { browserZone } from '../../ui/moment/browser-zone.ts'

export type Link = { url: string; expiresAt: string }

/** Shows a link once, to be copied and given to the user. */
export const LinkDialog = ({ name, link, onClose }: { name: string; link: Link; onClose: () => void }) => {
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
      heading={fillText(texts.linkHeading, language, { name })}
      confirm={texts.done[language]}
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
      <div className="invitations__link">
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
