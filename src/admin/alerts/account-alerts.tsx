import type { UIFieldServerProps } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { alertTexts as texts } from '../../i18n/texts/alerts.ts'
import { eventTexts } from '../../i18n/texts/events.ts'
import { AccountCard } from '../accounts/account-card.tsx'
import { canCreate } from '../accounts/can-create.ts'
import { listURL } from '../accounts/list-url.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { Pill } from '../cells/pill.tsx'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

const deliveries = { email: texts.byEmail, message: texts.byMessage, both: texts.byBoth }

/** On an account's page: its alert rules and its latest events. */
export const AccountAlerts = async ({ id, req }: UIFieldServerProps) => {
  if (typeof id !== 'string') return null
  const language = toLanguage(req.i18n.language)
  const asked = { where: { customer: { equals: id } }, depth: 0, req, overrideAccess: false }
  const [rules, events, canAdd] = await Promise.all([
    req.payload.find({
      collection: 'alert-rules',
      ...asked,
      select: { name: true, delivery: true, status: true },
      sort: 'name',
      limit: 10,
    }),
    req.payload.find({ collection: 'events', ...asked, sort: '-occurredAt', limit: 5 }),
    canCreate(req, 'alert-rules'),
  ])
  return (
    <AccountCard
      heading={texts.plural[language]}
      actions={
        <>
          {rules.docs.length > 0 && (
            <a href={listURL('alert-rules', 'customer', id)}>{texts.cardManage[language]}</a>
          )}
          {canAdd && (
            <a className="panel-button" href={`/admin/collections/alert-rules/create?customer=${id}`}>
              {texts.cardAdd[language]}
            </a>
          )}
        </>
      }
    >
      {rules.docs.length === 0 && <p>{texts.cardNone[language]}</p>}
      <ul>
        {rules.docs.map((rule) => (
          <li key={rule.id}>
            <a href={`/admin/collections/alert-rules/${rule.id}`}>{rule.name}</a>
            {rule.status === 'disabled' && <Pill tone="plain">{texts.statusDisabled[language]}</Pill>}
            <span>{deliveries[rule.delivery][language]}</span>
          </li>
        ))}
      </ul>
      {rules.totalDocs > rules.docs.length && (
        <p>
          <a href={listURL('alert-rules', 'customer', id)}>{showAll(rules.totalDocs, language)}</a>
        </p>
      )}
      {events.docs.length > 0 && (
        <section className="account-kind" aria-label={texts.cardEvents[language]}>
          <header>
            <h3>
              <a href={listURL('events', 'customer', id)}>{texts.cardEvents[language]}</a>
            </h3>
          </header>
          <ul>
            {events.docs.map((event) => (
              <li key={event.id}>
                <a href={`/admin/collections/events/${event.id}`}>
                  {event.title || eventTexts.singular[language]}
                </a>
                {event.resourceName && <span>{event.resourceName}</span>}
                <LocalMoment
                  className="account-card__end"
                  at={event.occurredAt}
                  style="relative"
                  language={language}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </AccountCard>
  )
}
