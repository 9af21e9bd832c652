import { recordTexts } from '../../i18n/texts/records.ts'
import type { RecordTab } from '../records/record-tab.ts'
import { AppSettings } from './app-settings.tsx'
import { SignInFacts } from './sign-in-facts.tsx'
import type { UserRecord } from './user-record.ts'

const overviewTab = (record: UserRecord): RecordTab[] => [
  {
    key: 'overview',
    label: recordTexts.overview[record.reader.language],
    panel: () => (
      <>
        <SignInFacts record={record} />
        {record.doc.customer && <AppSettings record={record} />}
      </>
    ),
  },
]

/** The tabs of a user's page, in their order; a single one is shown without its name. */
const tabs: ((record: UserRecord) => RecordTab[])[] = [overviewTab]

export const userTabs = (record: UserRecord): RecordTab[] => tabs.flatMap((tab) => tab(record))
