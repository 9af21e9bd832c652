'use client'

import { useState } from 'react'
import type { Progress } from '../../collections/messaging/mailings/operations/read-progress.ts'
import { recipientStates } from '../../domain/messaging/recipient-state.ts'
import { fillText } from '../../i18n/text.ts'
import { mailingPanelTexts as texts } from '../../i18n/texts/mailings.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { RecipientRow } from './recipient-row.tsx'
import { useRecipientPage } from './use-recipient-page.ts'

type Props = { id: string; progress: Progress; isStaff: boolean }

/** The state of each recipient, filtered by one state or all. */
export const RecipientTable = ({ id, progress, isStaff }: Props) => {
  const language = useLanguage()
  const [state, setState] = useState('')
  const [page, setPage] = useState(1)
  const shown = useRecipientPage({ id, state, page, version: JSON.stringify(progress) })
  const number = (count: number) => new Intl.NumberFormat(language).format(count)
  const choices = [
    { value: '', label: texts.all[language], count: progress.total },
    ...recipientStates.map((each) => ({ value: each, label: texts[each][language], count: progress[each] })),
  ].filter(({ value, count }) => value === '' || value === state || count > 0)
  const choose = (value: string) => {
    setState(value)
    setPage(1)
  }
  return (
    <div className="mailing-recipients">
      <div className="mailing-recipients__states" role="group" aria-label={texts.filterByState[language]}>
        {choices.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            className="panel-button"
            aria-pressed={value === state}
            onClick={() => choose(value)}
          >
            {label} {number(count)}
          </button>
        ))}
      </div>
      {progress.skipped > 0 && <p>{texts.skippedHelp[language]}</p>}
      {!shown && <p>{texts.loading[language]}</p>}
      {shown && shown.docs.length === 0 && <p>{texts.none[language]}</p>}
      {shown && shown.docs.length > 0 && (
        <table className="invitations" aria-label={texts.recipients[language]}>
          <thead>
            <tr>
              {[texts.person, texts.account, texts.state, texts.result].map((heading) => (
                <th key={heading.en} scope="col">
                  {heading[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.docs.map((recipient) => (
              <RecipientRow key={recipient.user} recipient={recipient} />
            ))}
          </tbody>
        </table>
      )}
      {(page > 1 || shown?.hasNextPage) && (
        <nav className="mailing-recipients__pages" aria-label={texts.recipients[language]}>
          <button
            type="button"
            className="panel-button"
            disabled={page === 1}
            onClick={() => setPage(page - 1)}
          >
            {texts.previous[language]}
          </button>
          <span>{fillText(texts.page, language, { page: number(page) })}</span>
          <button
            type="button"
            className="panel-button"
            disabled={!shown?.hasNextPage}
            onClick={() => setPage(page + 1)}
          >
            {texts.next[language]}
          </button>
        </nav>
      )}
      {isStaff && (
        <p>
          <a href={`/admin/collections/emails?${new URLSearchParams({ 'where[mailing][equals]': id })}`}>
            {texts.mails[language]}
          </a>
        </p>
      )}
    </div>
  )
}
