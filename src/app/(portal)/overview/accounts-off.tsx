import { formatMoment } from '../../../i18n/format-moment.ts'
import { fillText } from '../../../i18n/text.ts'
import { overviewTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import type { AccountOff } from './read-accounts-off.ts'

type Props = { visitor: AccountVisitor; accounts: AccountOff[] }

/** The accounts in a manager's care that are off: until when, and why. */
export const AccountsOff = ({ visitor, accounts }: Props) => {
  const { language, timezone } = visitor
  if (accounts.length === 0) return null
  return (
    <Card heading={texts.accountsOff[language]}>
      <ul className="list">
        {accounts.map(({ id, name, reason, until }) => (
          <li key={id}>
            <a href={`/admin/collections/customers/${id}`} dir="auto">
              {name}
            </a>
            <span className="list__more" dir="auto">
              {[
                until
                  ? fillText(texts.until, language, {
                      moment: formatMoment(new Date(until), language, timezone),
                    })
                  : texts.untilEnded[language],
                ...(reason ? [fillText(texts.reason, language, { reason })] : []),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
