import type { ReactNode } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { CopyButton } from './copy-button.tsx'
import type { RecordContext } from './record.ts'
import { ValueList, type Line } from './value-list.tsx'

type Props = {
  record: RecordContext<{ id: string; updatedAt: string; createdAt: string; metadata?: unknown }>
  /** Values that may be edited. */
  lines?: readonly Line[]
  /** Further values to read. */
  facts?: readonly { label: string; value: ReactNode }[]
}

/** What people need rarely: the id to copy, moments, metadata. */
export const TechnicalData = ({ record, lines = [], facts = [] }: Props) => {
  const { doc, reader, zone } = record
  const { language } = reader
  const shown = [
    {
      label: texts.id[language],
      value: (
        <>
          <code>{doc.id}</code> <CopyButton text={doc.id} label={texts.id[language]} />
        </>
      ),
    },
    { label: texts.created[language], value: <Moment at={doc.createdAt} language={language} zone={zone} /> },
    { label: texts.changed[language], value: <Moment at={doc.updatedAt} language={language} zone={zone} /> },
    ...facts.filter(({ value }) => value !== null && value !== undefined && value !== false && value !== ''),
  ]
  return (
    <details className="technical" id="technical-data">
      <summary>{texts.technical[language]}</summary>
      <ValueList record={record} lines={lines} />
      <dl className="values">
        {shown.map(({ label, value }) => (
          <div key={label} className="values__line">
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
