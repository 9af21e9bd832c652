import Link from 'next/link.js'
import { fillText, type Text } from '../../i18n/text.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { shownCount } from '../../ui/lists/show-all.ts'
import { recordURL } from '../records/record-url.ts'
import { RecordSection } from '../records/record-section.tsx'
import type { CustomerRecord } from './customer-record.ts'

/** What somebody should look at, each with the tab where it is done. */
export const ProblemList = ({ record }: { record: CustomerRecord }) => {
  const { counts, reader, doc, isStaff } = record
  const { language } = reader
  const asked: { count: number; one: Text; many: Text; tab: string }[] = [
    ...(isStaff
      ? [{ count: counts.failedEmails, one: texts.failedMail, many: texts.failedMails, tab: 'mails' }]
      : []),
    { count: counts.expiredInvitations, one: texts.expiredOne, many: texts.expired, tab: 'users' },
    { count: counts.lockedUsers, one: texts.lockedOne, many: texts.locked, tab: 'users' },
    { count: counts.refusedUsers, one: texts.refusedOne, many: texts.refused, tab: 'users' },
    { count: counts.users === 0 ? 1 : 0, one: texts.nobodySignsIn, many: texts.nobodySignsIn, tab: 'users' },
  ]
  const found = asked.filter(({ count }) => count > 0)
  return (
    <RecordSection heading={texts.problems[language]}>
      {found.length === 0 && <p className="record-empty">{texts.fine[language]}</p>}
      <ul className="problems">
        {found.map(({ count, one, many, tab }) => (
          <li key={many.en}>
            <Link href={recordURL('customers', doc.id, tab)} scroll={false} prefetch={false}>
              {fillText(count === 1 ? one : many, language, { count: shownCount(count, language) })}
            </Link>
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}
