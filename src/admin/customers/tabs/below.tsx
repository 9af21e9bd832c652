import { customerPageTexts as texts } from '../../../i18n/texts/records.ts'
import { shownCount } from '../../../ui/lists/show-all.ts'
import type { RecordTab } from '../../records/record-tab.ts'
import type { CustomerRecord } from '../customer-record.ts'
import { AccountRows } from '../account-rows.tsx'

/** The accounts directly below a partner, or below any account that has some. */
export const belowTab = (record: CustomerRecord): RecordTab[] => {
  const { counts, doc, reader } = record
  if (doc.type !== 'integrator' && counts.children === 0) return []
  return [
    {
      key: 'below',
      label: texts.below[reader.language],
      count: shownCount(counts.children, reader.language),
      panel: () => <AccountRows record={record} />,
    },
  ]
}
