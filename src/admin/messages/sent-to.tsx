import type { PayloadRequest } from 'payload'
import { listRecipients } from '../../collections/messaging/messages/operations/list-recipients.ts'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import type { Message } from '../../payload-types.ts'
import { AccountCard } from '../accounts/account-card.tsx'
import { Pill } from '../cells/pill.tsx'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

const maxShown = 50

/** The recipients of a message, and who has read it. */
export const SentTo = async ({ message, req }: { message: Message; req: PayloadRequest }) => {
  const language = toLanguage(req.i18n.language)
  const [read, all] = [message.readCount ?? 0, message.recipientCount ?? 0]
  const people = await listRecipients(req, message.id, maxShown)
  return (
    <AccountCard heading={texts.recipientCount[language]}>
      <p>{all === 0 ? texts.noRecipients[language] : fillText(texts.readBy, language, { read, all })}</p>
      <ul>
        {people.map(({ id, name, readAt }) => (
          <li key={id}>
            <a href={`/admin/collections/users/${id}`}>{name}</a>
            <Pill tone={readAt ? 'good' : 'plain'}>
              {readAt ? (
                <LocalMoment at={readAt} style="relative" text={texts.readAt} language={language} />
              ) : (
                texts.notRead[language]
              )}
            </Pill>
          </li>
        ))}
      </ul>
      {all > people.length && <p>{fillText(texts.andMore, language, { count: all - people.length })}</p>}
    </AccountCard>
  )
}
