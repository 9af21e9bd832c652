import Link from 'next/link.js'
import type { PayloadRequest } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'
import { countedUpTo, type Numbers } from './read-numbers.ts'

type Props = { numbers: Numbers; total: Total; language: Language; mayReadMails: boolean }

type Total = { count: number; isEstimate: boolean }

type Card = { href: string; label: Text; value: string; trend: string }

/** Customers in the reader's sight, as many as their list says. */
export const readTotal = async (req: PayloadRequest): Promise<Total> => {
  const found = await req.payload.find({
    collection: 'customers',
    select: { name: true },
    ...{ depth: 0, limit: 1 },
    ...{ req, overrideAccess: false },
  })
  return { count: found.totalDocs, isEstimate: Reflect.get(found, 'totalDocsIsEstimate') === true }
}

/** Four numbers to start the day with, each a link to what it counts. */
export const NumberCards = ({ numbers, total, language, mayReadMails }: Props) => {
  const write = (count: number) => new Intl.NumberFormat(language).format(count)
  const bounded = (count: number) =>
    count < countedUpTo ? write(count) : fillText(texts.orMore, language, { count: write(count) })
  const trend = (text: Text, count: number) =>
    count > 0 ? fillText(text, language, { count: bounded(count) }) : ''
  const cards: Card[] = [
    {
      href: '/admin/collections/customers',
      label: texts.customers,
      value: total.isEstimate
        ? fillText(texts.about, language, { count: write(total.count) })
        : write(total.count),
      trend: trend(texts.customersTrend, numbers.fresh),
    },
    {
      href: '/admin/invitations',
      label: texts.invitations,
      value: bounded(numbers.invited),
      trend: trend(texts.invitationsTrend, numbers.expired),
    },
    ...(mayReadMails
      ? [
          {
            href: '/admin/collections/emails?where[state][equals]=failed',
            label: texts.mails,
            value: bounded(numbers.failed),
            trend: trend(texts.mailsTrend, numbers.failedLately),
          },
        ]
      : []),
    {
      href: '/admin/collections/customers?where[status][equals]=disabled',
      label: texts.off,
      value: bounded(numbers.off),
      trend: trend(texts.offTrend, numbers.returning),
    },
  ]
  return (
    <section aria-label={texts.atAGlance[language]}>
      <ul className="number-cards">
        {cards.map(({ href, label, value, trend: change }) => (
          <li key={href}>
            <Link className="number-card" href={href} prefetch={false}>
              <span className="number-card__label">{label[language]}</span>
              <strong className="number-card__value">{value}</strong>
              <span className="number-card__trend">{change}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
