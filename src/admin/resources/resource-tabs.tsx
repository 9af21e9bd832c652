import { recordTexts } from '../../i18n/texts/records.ts'
import type { RecordTab } from '../records/record-tab.ts'
import { ResourceEvents } from './resource-events.tsx'
import type { ResourceRecord } from './resource-record.ts'

const overviewTab = (record: ResourceRecord): RecordTab[] => [
  {
    key: 'overview',
    label: recordTexts.overview[record.reader.language],
    panel: () => <ResourceEvents record={record} />,
  },
]

/** The tabs of a resource's page, in their order; a single one is shown without its name. */
const tabs: ((record: ResourceRecord) => RecordTab[])[] = [overviewTab]

export const resourceTabs = (record: ResourceRecord): RecordTab[] => tabs.flatMap((tab) => tab(record))
