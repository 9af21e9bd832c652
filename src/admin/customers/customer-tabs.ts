import type { RecordTab } from '../records/record-tab.ts'
import type { CustomerRecord } from './customer-record.ts'
import { belowTab } from './tabs/below.tsx'
import { mailsTab } from './tabs/mails.tsx'
import { overviewTab } from './tabs/overview.tsx'
import { resourceTabs } from './tabs/resources.tsx'
import { usersTab } from './tabs/users.tsx'

/** The tabs of a customer's page, in their order. A new one is a file in `tabs` and a line here; it may stay away. */
const tabs: ((record: CustomerRecord) => RecordTab[])[] = [
  overviewTab,
  usersTab,
  resourceTabs,
  belowTab,
  mailsTab,
]

export const customerTabs = (record: CustomerRecord): RecordTab[] => tabs.flatMap((tab) => tab(record))
