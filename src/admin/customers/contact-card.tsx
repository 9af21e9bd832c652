import Link from 'next/link.js'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { editURL } from '../records/record-url.ts'
import { TechnicalData } from '../records/technical-data.tsx'
import { ValueList, type Line } from '../records/value-list.tsx'
import { addressOf } from './address-of.tsx'
import type { CustomerRecord } from './customer-record.ts'
import { localTime } from './local-time.ts'

/** How to reach a customer, and what is known beyond that. */
export const ContactCard = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, writable } = record
  const { language, req } = reader
  const groupId = typeof doc.group === 'object' ? doc.group?.id : doc.group
  const group =
    groupId &&
    (await req.payload.findByID({
      ...{ collection: 'groups', id: groupId, depth: 0, select: { name: true }, disableErrors: true },
      ...{ req, overrideAccess: false },
    }))
  const person = nameOfPerson(doc)
  const lines: Line[] = [
    { names: ['telephone'] },
    { names: ['email'] },
    {
      names: ['address', 'postalCode', 'city', 'country'],
      label: texts.address[language],
      shown: addressOf(doc, language),
    },
    {
      names: ['timezone'],
      ...(doc.timezone && {
        label: texts.localTimeLabel[language],
        shown: localTime(doc.timezone, language) ?? doc.timezone,
      }),
    },
    { names: ['firstName', 'lastName'], label: texts.person[language], shown: person || null },
    { names: ['group'], ...(group && { shown: group.name }) },
    { names: ['externalId'] },
    { names: ['language'] },
    { names: ['notes'] },
  ]
  return (
    <>
      <div className="record__card-head">
        <h2>{texts.contact[language]}</h2>
        {writable.size > 0 && (
          <Link href={editURL('customers', doc.id)} prefetch={false} data-shortcut="edit">
            {texts.editAll[language]}
          </Link>
        )}
      </div>
      <ValueList record={record} lines={lines} />
      <TechnicalData
        record={record}
        lines={[{ names: ['agencyId'] }]}
        facts={[
          {
            label: customerTexts.metadata[language],
            value: doc.metadata && <pre>{JSON.stringify(doc.metadata, undefined, 2)}</pre>,
          },
          { label: customerTexts.path[language], value: record.isStaff && <code>{doc.path}</code> },
        ]}
      />
    </>
  )
}
