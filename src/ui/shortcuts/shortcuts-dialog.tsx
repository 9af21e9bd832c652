'use client'

import { Fragment, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { fillText } from '../../i18n/text.ts'
import { shortcutTexts as texts } from '../../i18n/texts/search.ts'
import { useLanguage } from '../use-language.ts'

type Props = { isOn: boolean; onTurn: (isOn: boolean) => void; onClose: () => void }

/** The list of the shortcuts, and their switch. The browser keeps the focus inside and gives it back. */
export const ShortcutsDialog = ({ isOn, onTurn, onClose }: Props) => {
  const language = useLanguage()
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  const modified = /mac|iphone|ipad/i.test(navigator.userAgent)
    ? '⌘ K'
    : language === 'de'
      ? 'Strg K'
      : 'Ctrl K'
  const keys = [
    { keys: ['/', modified], text: texts.search },
    { keys: ['N'], text: texts.create },
    { keys: ['E'], text: texts.edit },
    { keys: ['?'], text: texts.help },
  ]
  return createPortal(
    <dialog
      ref={ref}
      className="panel-dialog shortcuts"
      aria-labelledby={id}
      onClose={() => {
        if (!ref.current?.open) onClose()
      }}
    >
      <h2 id={id}>{texts.heading[language]}</h2>
      <p>{texts.where[language]}</p>
      <dl>
        {keys.map(({ keys: some, text }) => (
          <div key={text.en}>
            <dt>
              {some.map((key, at) => (
                <Fragment key={key}>
                  {at > 0 && ` ${texts.or[language]} `}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <label className="shortcuts__switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={`${id}-help`}
          onChange={(event) => onTurn(event.target.checked)}
        />
        {texts.switch[language]}
      </label>
      <p id={`${id}-help`} className="shortcuts__help">
        {fillText(texts.switchHelp, language, { keys: modified })}
      </p>
      <div className="panel-dialog__buttons">
        <button type="button" className="panel-button" onClick={() => ref.current?.close()}>
          {texts.close[language]}
        </button>
      </div>
    </dialog>,
    document.body,
  )
}
