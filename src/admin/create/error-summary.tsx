'use client'

import { createTexts as texts } from '../../i18n/texts/create.ts'
import { idOf } from '../../ui/inputs/field.tsx'
import { useLanguage } from '../../ui/use-language.ts'

type Props = { message: string | undefined; items: { path: string; label: string; text: string }[] }

/** Everything that is wrong, each with a link to its field. */
export const ErrorSummary = ({ message, items }: Props) => {
  const language = useLanguage()
  return (
    <div role="alert" tabIndex={-1} className={message || items.length > 0 ? 'create__problem' : undefined}>
      {message}
      {items.length > 0 && (
        <>
          <p>{texts.wrong[language]}</p>
          <ul>
            {items.map(({ path, label, text }) => (
              <li key={path}>
                {label ? (
                  <a
                    href={`#${idOf(path)}`}
                    onClick={(event) => {
                      event.preventDefault()
                      document.getElementById(idOf(path))?.focus()
                    }}
                  >
                    {label}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
