import { shownCount } from '../../../ui/lists/show-all.ts'
import type { RecordTab } from '../../records/record-tab.ts'
import type { CustomerRecord } from '../customer-record.ts'
import { kindsOf } from '../kinds-of.ts'
import { ResourceRows } from '../resource-rows.tsx'

/** One tab for each kind of resource that the account has. */
export const resourceTabs = (record: CustomerRecord): RecordTab[] =>
  kindsOf(record)
    .filter(({ all }) => all > 0)
    .map(({ slug, plural, singular, all }) => ({
      key: slug,
      label: plural,
      count: shownCount(all, record.reader.language),
      panel: () => <ResourceRows record={record} slug={slug} plural={plural} singular={singular} />,
    }))
