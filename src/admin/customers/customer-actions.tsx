'use client'

import type { ReactNode } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { MoreMenu } from '../records/more-menu.tsx'
import { editURL } from '../records/record-url.ts'
import { showTechnical } from '../records/show-technical.ts'
import { useDocumentAction } from '../records/use-document-action.tsx'

type Props = {
  id: string
  name: string
  isOff: boolean
  can: { edit: boolean; run: boolean; trash: boolean }
  /** The menu of sign-in links. */
  signIn: ReactNode
}

/** What one does with a customer: write, send a link, and the rest behind "⋯". */
export const CustomerActions = ({ id, name, isOff, can, signIn }: Props) => {
  const language = useLanguage()
  const isReady = useHydrated()
  const { open, dialog } = useDocumentAction({ id, name, slug: 'customers' })
  return (
    <>
      <button
        type="button"
        className="panel-button panel-button--primary"
        disabled={!isReady}
        aria-haspopup="dialog"
        onClick={() => open('email')}
      >
        {texts.write[language]}
      </button>
      {signIn}
      {isOff && can.run && (
        <button
          type="button"
          className="panel-button"
          disabled={!isReady}
          aria-haspopup="dialog"
          onClick={() => open('enable')}
        >
          {texts.enable[language]}
        </button>
      )}
      <MoreMenu
        groups={[
          [
            ...(can.edit ? [{ label: texts.edit[language], href: editURL('customers', id) }] : []),
            ...(can.run
              ? [
                  ...(isOff ? [] : [{ label: texts.disable[language], onChoose: () => open('disable') }]),
                  { label: texts.move[language], onChoose: () => open('move') },
                ]
              : []),
            { label: texts.showInTree[language], href: `/admin/tree?account=${id}` },
            { label: texts.technical[language], onChoose: showTechnical },
          ],
          can.trash
            ? [{ label: texts.delete[language], isDanger: true, onChoose: () => open('delete') }]
            : [],
        ]}
      />
      {dialog}
    </>
  )
}
