import type { UIFieldServerProps } from 'payload'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { messageTexts as texts } from '../../i18n/texts/messages.ts'
import type { Message } from '../../payload-types.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'
import { Pill } from '../cells/pill.tsx'
import { MessageTexts } from './message-texts.tsx'
import { SentTo } from './sent-to.tsx'

const kinds = {
  info: texts.kindInfo,
  promotional: texts.kindPromotional,
  tester: texts.kindTester,
}

const audiences = {
  users: texts.audienceUsers,
  groups: texts.audienceGroups,
  accounts: texts.audienceAccounts,
  filter: texts.audienceFilter,
  everyone: texts.audienceEveryone,
}

/** The page of a sent message: its content and its recipients. */
export const SentMessage = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const message = await req.payload.findByID({
    collection: 'messages',
    id,
    depth: 1,
    disableErrors: true,
    req,
    overrideAccess: false,
  })
  if (!message) return null
  const language = toLanguage(req.i18n.language)
  return (
    <>
      <section className="panel-card message-card" aria-label={texts.singular[language]}>
        {(message.languages ?? []).length > 1 ? (
          <MessageTexts message={{ ...message }} className="message-quote" />
        ) : (
          <p className="message-card__body">{message.body}</p>
        )}
        <p className="message-card__facts">
          <Pill tone="plain">{kinds[message.kind][language]}</Pill>
          <Pill tone="plain">{`${texts.audience[language]}: ${audiences[message.audience][language]}`}</Pill>
          <SentBy message={message} language={language} />
        </p>
      </section>
      <SentTo message={message} req={req} />
    </>
  )
}

const SentBy = ({ message, language }: { message: Message; language: Language }) => {
  const { sender, sentAt, createdAt } = message
  const name = typeof sender === 'object' ? sender?.username : undefined
  const moment = sentAt ?? createdAt
  return name ? (
    <LocalMoment at={moment} text={texts.sentBy} values={{ sender: name }} language={language} />
  ) : (
    <LocalMoment at={moment} text={texts.sentMoment} language={language} />
  )
}
