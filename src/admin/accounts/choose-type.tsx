'use client'

import { useId, type RefObject } from 'react'
import type { AccountType } from '../../domain/accounts/tree-position.ts'
import type { Language } from '../../i18n/language.ts'
import type { Text } from '../../i18n/text.ts'
import { addAccountTexts as texts } from '../../i18n/texts/account-pages.ts'
import { newAccountURL } from './new-account-url.ts'

type Props = {
  dialogRef: RefObject<HTMLDialogElement | null>
  language: Language
  /** The parent of the new account. */
  parent?: string
}

const choices: { type: AccountType; label: Text; help: Text }[] = [
  { type: 'customer', label: texts.customer, help: texts.customerHelp },
  { type: 'integrator', label: texts.integrator, help: texts.integratorHelp },
]

/** Asks for the type of the new account; each answer links to the form. */
export const ChooseType = ({ dialogRef, language, parent }: Props) => {
  const id = useId()
  return (
    <dialog className="panel-dialog" ref={dialogRef} aria-labelledby={id}>
      <h2 id={id}>{texts.heading[language]}</h2>
      <ul className="choice-cards">
        {choices.map(({ type, label, help }) => (
          <li key={type}>
            <a href={newAccountURL({ type, parent })}>
              <strong>{label[language]}</strong>
              <span>{help[language]}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className="panel-dialog__buttons">
        <button type="button" className="panel-button" onClick={() => dialogRef.current?.close()}>
          {texts.cancel[language]}
        </button>
      </div>
    </dialog>
  )
}
