import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { recordTexts, userPageTexts as texts } from '../../i18n/texts/records.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { editURL } from '../records/record-url.ts'
import { TechnicalData } from '../records/technical-data.tsx'
import { ValueList } from '../records/value-list.tsx'
import type { ValueInput } from '../records/value-input.ts'
import type { UserRecord } from './user-record.ts'

/** Who the person is and how to reach them. */
export const UserCard = ({ record }: { record: UserRecord }) => {
  const { doc, reader, rights, writable, zone } = record
  const { language } = reader
  // One's own address and user name change with the current password alone.
  const more: ValueInput[] = rights.isOwn
    ? [
        {
          name: 'currentPassword',
          label: userTexts.currentPassword[language],
          kind: 'password',
          value: null,
          isRequired: true,
        },
      ]
    : []
  const email = (
    <>
      <a href={`mailto:${doc.email}`}>{doc.email}</a>
      {doc.pendingEmail && (
        <span className="value__row">
          {fillText(texts.pendingEmail, language, { email: doc.pendingEmail })}
        </span>
      )}
      {doc.emailRefusedAt && (
        <span className="value__row value__row--problem" title={doc.emailRefusal ?? undefined}>
          <Moment {...{ at: doc.emailRefusedAt, language, zone, style: 'day' }} text={texts.emailNotSent} />
        </span>
      )}
    </>
  )
  return (
    <>
      <div className="record__card-head">
        <h2>{recordTexts.contact[language]}</h2>
        {writable.size > 0 && (
          <Link href={editURL('users', doc.id)} prefetch={false} data-shortcut="edit">
            {recordTexts.editAll[language]}
          </Link>
        )}
      </div>
      <ValueList
        record={record}
        lines={[
          { names: ['email'], shown: email, more },
          { names: ['username'], more },
          {
            names: ['firstName', 'lastName'],
            label: texts.person[language],
            shown: [doc.firstName, doc.lastName].filter(Boolean).join(' ') || null,
          },
          { names: ['role'] },
          { names: ['language'] },
          { names: ['accessibilityFeatures'] },
          { names: ['lockedReason'], isReadOnly: !doc.locked },
        ]}
      />
      <TechnicalData record={record} lines={[{ names: ['apiAccess'] }, { names: ['mustChangePassword'] }]} />
    </>
  )
}
