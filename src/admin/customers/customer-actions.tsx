'use client'

import type { ReactNode } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { DialogButton } from '../records/dialog-button.tsx'
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
  const { open, dialog } = useDocumentAction({ id, name, slug: 'customers' })
  return (
    <>
      <DialogButton isPrimary onOpen={() => open('email')}>
        {texts.write[language]}
      </DialogButton>
      {signIn}
      {isOff && can.run && (
        <DialogButton onOpen={() => open('enable')}>{texts.enable[language]}</DialogButton>
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
