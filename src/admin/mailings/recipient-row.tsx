'use client'

import type { Recipient } from '../../collections/messaging/mailings/operations/list-recipients.ts'
import { fillText } from '../../i18n/text.ts'
import { mailingPanelTexts as texts } from '../../i18n/texts/mailings.ts'
import { Pill } from '../cells/pill.tsx'
import { toneOfState } from '../cells/tone-of-state.ts'
import { useLanguage } from '../../ui/use-language.ts'

export const RecipientRow = ({ recipient }: { recipient: Recipient }) => {
  const language = useLanguage()
  const { address, customer, email, error, name, state, user } = recipient
  return (
    <tr>
      <td>
        <a href={`/admin/collections/users/${user}`}>{name || address}</a>
        <span className="invitations__email">{address}</span>
      </td>
      <td>{customer && <a href={`/admin/collections/customers/${customer.id}`}>{customer.name}</a>}</td>
      <td>
        <Pill tone={toneOfState(state)}>{texts[state][language]}</Pill>
      </td>
      <td>
        {error && <span className="mailing-recipients__error">{error}</span>}{' '}
        {email && (
          <a
            href={`/admin/collections/emails/${email}`}
            aria-label={fillText(texts.openMailTo, language, { address })}
          >
            {texts.openMail[language]}
          </a>
        )}
      </td>
    </tr>
  )
}
