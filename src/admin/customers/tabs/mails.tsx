import { customerPageTexts as texts } from '../../../i18n/texts/records.ts'
import { shownCount } from '../../../ui/lists/show-all.ts'
import { AccountMails } from '../../accounts/account-mails.tsx'
import type { RecordTab } from '../../records/record-tab.ts'
import { AccountMessages } from '../account-messages.tsx'
import type { CustomerRecord } from '../customer-record.ts'

/** What was sent to the people of the account. Mails are for staff alone. */
export const mailsTab = (record: CustomerRecord): RecordTab[] => {
  const { counts, isStaff, reader } = record
  const { language } = reader
  return [
    {
      key: 'mails',
      label: texts.messagesOnly[language],
      ...(isStaff && { count: shownCount(counts.emails, language) }),
      panel: () => (
        <>
          {isStaff && <AccountMails record={record} />}
          <AccountMessages record={record} />
        </>
      ),
    },
  ]
}
