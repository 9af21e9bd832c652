import Link from 'next/link.js'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { recordTexts, resourcePageTexts as texts } from '../../i18n/texts/records.ts'
import { editURL } from '../records/record-url.ts'
import { TechnicalData } from '../records/technical-data.tsx'
import { ValueList } from '../records/value-list.tsx'
import { ownFields } from './own-fields.ts'
import type { ResourceRecord } from './resource-record.ts'

/** The values of a resource, those of its kind first. */
export const ResourceCard = ({ record }: { record: ResourceRecord }) => {
  const { doc, reader, writable, slug } = record
  const { language } = reader
  return (
    <>
      <div className="record__card-head">
        <h2>{texts.details[language]}</h2>
        {writable.size > 0 && (
          <Link href={editURL(slug, doc.id)} prefetch={false} data-shortcut="edit">
            {recordTexts.editAll[language]}
          </Link>
        )}
      </div>
      <ValueList
        record={record}
        lines={[...ownFields(record), 'externalId'].map((name) => ({ names: [name] }))}
      />
      <TechnicalData
        record={record}
        facts={[
          {
            label: customerTexts.metadata[language],
            value: doc.metadata && <pre>{JSON.stringify(doc.metadata, undefined, 2)}</pre>,
          },
        ]}
      />
    </>
  )
}
