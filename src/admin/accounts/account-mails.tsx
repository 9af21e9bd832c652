import { emailTexts } from '../../i18n/texts/emails.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { Pill } from '../cells/pill.tsx'
import { toneOfState } from '../cells/tone-of-state.ts'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { RecordSection } from '../records/record-section.tsx'
import { listURL } from './list-url.ts'
import { ResendMail } from './resend-mail.tsx'

const shown = 25

const states = {
  queued: emailTexts.stateQueued,
  sent: emailTexts.stateSent,
  failed: emailTexts.stateFailed,
}

/** On a customer's page, for staff: the newest mails to it and to its users. */
export const AccountMails = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, zone } = record
  const { req, language } = reader
  const { docs, totalDocs } = await req.payload.find({
    collection: 'emails',
    where: { customer: { equals: doc.id } },
    select: { subject: true, to: true, state: true, lastError: true, createdAt: true },
    sort: '-createdAt',
    limit: shown,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return (
    <RecordSection heading={texts.mails[language]}>
      {docs.length === 0 && <p className="record-empty">{texts.noMails[language]}</p>}
      <ul className="record-rows">
        {docs.map((mail) => (
          <li key={mail.id}>
            <Pill tone={toneOfState(mail.state)}>{states[mail.state][language]}</Pill>
            <div className="record-rows__who">
              <a className="record-rows__name" href={`/admin/collections/emails/${mail.id}`} dir="auto">
                {mail.subject}
              </a>
              <span dir="auto">{mail.to}</span>
              {mail.state !== 'sent' && mail.lastError && (
                <span className="record-rows__problem">{mail.lastError}</span>
              )}
            </div>
            {mail.state === 'failed' && <ResendMail id={mail.id} address={mail.to} />}
            <Moment
              {...{ at: mail.createdAt, language, zone, style: 'relative' }}
              className="record-rows__end"
            />
          </li>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={listURL('emails', 'customer', doc.id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </RecordSection>
  )
}
