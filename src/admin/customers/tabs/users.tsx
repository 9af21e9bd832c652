import { customerPageTexts as texts } from '../../../i18n/texts/records.ts'
import { shownCount } from '../../../ui/lists/show-all.ts'
import type { RecordTab } from '../../records/record-tab.ts'
import type { CustomerRecord } from '../customer-record.ts'
import { UserRows } from '../user-rows.tsx'

/** Who signs in for the account. */
export const usersTab = (record: CustomerRecord): RecordTab[] => {
  const { language } = record.reader
  return [
    {
      key: 'users',
      label: texts.users[language],
      count: shownCount(record.counts.users, language),
      panel: () => <UserRows record={record} />,
    },
  ]
}
