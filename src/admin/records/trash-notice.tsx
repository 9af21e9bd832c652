import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import type { RecordContext } from './record.ts'

const dayMs = 24 * 60 * 60 * 1000

/** On the page of a document in the trash: since when, and when it is deleted for good. */
export const TrashNotice = ({ record }: { record: RecordContext }) => {
  const { doc, reader, zone, facts } = record
  const { language } = reader
  const { trashDays } = facts
  if (!doc.deletedAt) return null
  const end = new Date(Date.parse(doc.deletedAt) + trashDays * dayMs).toISOString()
  return (
    <p className="record-notice" role="status">
      <strong>
        <Moment at={doc.deletedAt} language={language} zone={zone} style="day" text={texts.inTrash} />
      </strong>
      <span>
        {trashDays > 0 ? (
          <Moment at={end} language={language} zone={zone} style="day" text={texts.purgedOn} />
        ) : (
          texts.kept[language]
        )}
      </span>
    </p>
  )
}
