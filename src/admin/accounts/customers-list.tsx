'use client'

import { DefaultListView, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import { useRef, type MouseEvent } from 'react'
import { toLanguage } from '../../i18n/language.ts'
import { ChooseType } from './choose-type.tsx'

/** The list of accounts. Its links to create one ask for the type first. */
export const CustomersList = (props: ListViewClientProps) => {
  const language = toLanguage(useTranslation().i18n.language)
  const { isInDrawer } = useListDrawerContext()
  const dialogRef = useRef<HTMLDialogElement>(null)
  if (isInDrawer) return <DefaultListView {...props} />
  const askFirst = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
    if (!link || isElsewhere || link.getAttribute('href') !== props.newDocumentURL) return
    event.preventDefault()
    event.stopPropagation()
    dialogRef.current?.showModal()
  }
  return (
    <>
      <div onClickCapture={askFirst}>
        <DefaultListView {...props} />
      </div>
      <ChooseType dialogRef={dialogRef} language={language} />
    </>
  )
}
