'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { mailingPanelTexts as texts } from '../../i18n/texts/mailings.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { MailingDialog } from './mailing-dialog.tsx'

/** On the page of a group: a message to the users of its accounts. */
export const MailGroup = () => {
  const language = useLanguage()
  const { id, savedDocumentData } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  if (id === undefined) return null
  return (
    <>
      <button type="button" className="panel-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.toGroup[language]}
      </button>
      {isOpen && (
        <MailingDialog
          audience={{ audience: 'group', group: String(id) }}
          usualPurpose={savedDocumentData?.kind === 'promotion' ? 'promotion' : 'service'}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
