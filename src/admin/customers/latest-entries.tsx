import { alertTexts } from '../../i18n/texts/alerts.ts'
import { emailTexts } from '../../i18n/texts/emails.ts'
import { eventTexts } from '../../i18n/texts/events.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { listURL } from '../accounts/list-url.ts'
import { Pill } from '../cells/pill.tsx'
import { Moment } from '../../ui/moment/moment.tsx'
import { RecordSection } from '../records/record-section.tsx'
import type { CustomerRecord } from './customer-record.ts'

const shown = 5

type Entry = { key: string; at: string; href: string; title: string; kind: string; isFailed: boolean }

/** The last events and, for staff, the last mails. */
export const LatestEntries = async ({ record }: { record: CustomerRecord }) => {
  const { reader, doc, isStaff, zone } = record
  const { req, language } = reader
  const asked = { where: { customer: { equals: doc.id } }, limit: shown, pagination: false, depth: 0 }
  const [events, mails] = await Promise.all([
    req.payload.find({ collection: 'events', ...asked, sort: '-occurredAt', req, overrideAccess: false }),
    isStaff
      ? req.payload.find({
          collection: 'emails',
          ...asked,
          select: { subject: true, state: true, createdAt: true },
          sort: '-createdAt',
          req,
          overrideAccess: false,
        })
      : { docs: [] },
  ])
  const entries: Entry[] = [
    ...events.docs.map(({ id, title, occurredAt, resourceName }) => ({
      key: id,
      at: occurredAt,
      href: `/admin/collections/events/${id}`,
      title: [title || eventTexts.singular[language], resourceName].filter(Boolean).join(' · '),
      kind: eventTexts.singular[language],
      isFailed: false,
    })),
    ...mails.docs.map(({ id, subject, createdAt, state }) => ({
      key: id,
      at: createdAt,
      href: `/admin/collections/emails/${id}`,
      title: subject,
      kind: emailTexts.singular[language],
      isFailed: state === 'failed',
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <RecordSection
      heading={texts.latest[language]}
      actions={
        events.docs.length > 0 && (
          <a href={listURL('events', 'customer', doc.id)}>{alertTexts.cardEvents[language]}</a>
        )
      }
    >
      {entries.length === 0 && <p className="record-empty">{texts.nothingHappened[language]}</p>}
      <ul className="record-rows">
        {entries.slice(0, shown).map(({ key, at, href, title, kind, isFailed }) => (
          <li key={key}>
            <span className="record-rows__kind">{kind}</span>
            <a className="record-rows__name" href={href} dir="auto">
              {title}
            </a>
            {isFailed && <Pill tone="bad">{emailTexts.stateFailed[language]}</Pill>}
            <Moment at={at} language={language} zone={zone} style="relative" className="record-rows__end" />
          </li>
        ))}
      </ul>
    </RecordSection>
  )
}
