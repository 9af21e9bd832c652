'use client'

import { useRef } from 'react'
import type { Language } from '../../i18n/language.ts'
import { addAccountTexts as texts } from '../../i18n/texts/account-pages.ts'
import { ChooseType } from './choose-type.tsx'
import { newAccountURL } from './new-account-url.ts'

type Props = {
  language: Language
  label: keyof typeof texts & ('add' | 'addAccount' | 'addBelow')
  className: string
  /** The parent of the new account, and whether integrators are allowed. */
  parent?: { id: string; canHoldIntegrators: boolean }
}

/** Adds an account; asks for its type first where there is a choice. */
export const AddAccount = ({ language, label, className, parent }: Props) => {
  const dialogRef = useRef<HTMLDialogElement>(null)
  if (parent && !parent.canHoldIntegrators) {
    return (
      <a className={className} href={newAccountURL({ type: 'customer', parent: parent.id })}>
        {texts[label][language]}
      </a>
    )
  }
  return (
    <>
      <button
        type="button"
        className={className}
        aria-haspopup="dialog"
        onClick={() => dialogRef.current?.showModal()}
      >
        {texts[label][language]}
      </button>
      <ChooseType dialogRef={dialogRef} language={language} {...(parent && { parent: parent.id })} />
    </>
  )
}
