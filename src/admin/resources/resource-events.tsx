import { alertTexts } from '../../i18n/texts/alerts.ts'
import { eventTexts } from '../../i18n/texts/events.ts'
import { resourcePageTexts as texts } from '../../i18n/texts/records.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { listURL } from '../accounts/list-url.ts'
import { RecordSection } from '../records/record-section.tsx'
import type { ResourceRecord } from './resource-record.ts'

const shown = 20

/** What was reported about a resource while it belonged to its account, the latest first. */
export const ResourceEvents = async ({ record }: { record: ResourceRecord }) => {
  const { doc, reader, slug, zone } = record
  const { req, language } = reader
  const owner = typeof doc.customer === 'object' ? doc.customer?.id : doc.customer
  const { docs } = owner
    ? await req.payload.find({
        collection: 'events',
        where: {
          and: [
            { customer: { equals: owner } },
            { resourceKind: { equals: slug } },
            { resourceId: { equals: doc.id } },
          ],
        },
        select: { title: true, type: true, occurredAt: true, data: true },
        sort: '-occurredAt',
        limit: shown,
        pagination: false,
        depth: 0,
        req,
        overrideAccess: false,
      })
    : { docs: [] }
  return (
    <RecordSection
      heading={texts.events[language]}
      actions={owner && <a href={listURL('alert-rules', 'customer', owner)}>{alertTexts.plural[language]}</a>}
    >
      {docs.length === 0 && <p className="record-empty">{texts.noEvents[language]}</p>}
      <ul className="record-rows">
        {docs.map(({ id, title, occurredAt }) => (
          <li key={id}>
            <a className="record-rows__name" href={`/admin/collections/events/${id}`} dir="auto">
              {title || eventTexts.singular[language]}
            </a>
            <Moment {...{ at: occurredAt, language, zone, style: 'relative' }} className="record-rows__end" />
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}
