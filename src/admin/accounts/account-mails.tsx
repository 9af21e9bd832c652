import type { UIFieldServerProps } from 'payload'
import { contextOf } from '../../kernel/context.ts'
import { toLanguage } from '../../i18n/language.ts'
import { emailTexts } from '../../i18n/texts/emails.ts'
import { sendEmailTexts as texts } from '../../i18n/texts/send-email.ts'
import { Pill } from '../cells/pill.tsx'
import { toneOfState } from '../cells/tone-of-state.ts'
import { AccountCard } from './account-card.tsx'
import { listURL } from './list-url.ts'
import { ResendMail } from './resend-mail.tsx'
import { showAll } from '../../ui/lists/show-all.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

const states = {
  queued: emailTexts.stateQueued,
  sent: emailTexts.stateSent,
  failed: emailTexts.stateFailed,
}

/** On an account's page, for staff: the newest mails to it and to its users. */
export const AccountMails = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string' || contextOf(req).actor.kind !== 'staff') return null
  const language = toLanguage(req.i18n.language)
  const { docs, totalDocs } = await req.payload.find({
    collection: 'emails',
    where: { customer: { equals: id } },
    select: { subject: true, to: true, state: true, lastError: true, createdAt: true },
    sort: '-createdAt',
    limit: 5,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return (
    <AccountCard heading={texts.mails[language]}>
      {docs.length === 0 && <p>{texts.noMails[language]}</p>}
      <ul>
        {docs.map((mail) => (
          <li key={mail.id}>
            <Pill tone={toneOfState(mail.state)}>{states[mail.state][language]}</Pill>
            <a href={`/admin/collections/emails/${mail.id}`}>{mail.subject}</a>
            <span>{mail.to}</span>
            <LocalMoment at={mail.createdAt} style="relative" language={language} />
            {mail.state !== 'sent' && mail.lastError && (
              <span className="account-card__problem">{mail.lastError}</span>
            )}
            {mail.state === 'failed' && <ResendMail id={mail.id} address={mail.to} />}
          </li>
        ))}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={listURL('emails', 'customer', id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </AccountCard>
  )
}
