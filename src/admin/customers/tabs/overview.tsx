import { recordTexts } from '../../../i18n/texts/records.ts'
import { AccountAlerts } from '../../alerts/account-alerts.tsx'
import type { RecordTab } from '../../records/record-tab.ts'
import type { CustomerRecord } from '../customer-record.ts'
import { HomeDashboard } from '../home-dashboard.tsx'
import { KindTiles } from '../kind-tiles.tsx'
import { LastSignIn } from '../last-sign-in.tsx'
import { LatestEntries } from '../latest-entries.tsx'
import { LinkedAccounts } from '../linked-accounts.tsx'
import { ProblemList } from '../problem-list.tsx'

/** What one wants to know first: what runs, who signs in, what needs attention, what happened last. */
export const overviewTab = (record: CustomerRecord): RecordTab[] => [
  {
    key: 'overview',
    label: recordTexts.overview[record.reader.language],
    panel: () => (
      <>
        <KindTiles record={record} />
        <dl className="overview-facts">
          <LastSignIn record={record} />
          <HomeDashboard record={record} />
        </dl>
        <ProblemList record={record} />
        <LatestEntries record={record} />
        <LinkedAccounts record={record} />
        <AccountAlerts record={record} />
      </>
    ),
  },
]
