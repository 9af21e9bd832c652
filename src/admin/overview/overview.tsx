import Link from 'next/link.js'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { fillText } from '../../i18n/text.ts'
import { overviewTexts as texts } from '../../i18n/texts/overview.ts'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { NoMailNotice } from '../lists/no-mail-notice.tsx'
import { may } from '../page/may.ts'
import { PageHead } from '../page/page-head.tsx'
import type { Reader } from '../page/reader.ts'
import { SearchBox } from '../search/search-box.tsx'
import { DayChart } from './day-chart.tsx'
import { FirstSteps } from './first-steps.tsx'
import { LatelyList } from './lately-list.tsx'
import { NeedsList } from './needs-list.tsx'
import { NumberCards, readTotal } from './number-cards.tsx'
import { readDays } from './read-days.ts'
import { readNeeds } from './read-needs.ts'
import { readNumbers } from './read-numbers.ts'
import { readOpened } from './read-opened.ts'

/** Where a day's work starts: search, four numbers, the last 30 days, what waits, what was opened lately. */
export const Overview = async ({ reader }: { reader: Reader }) => {
  const { req, user, actor, language } = reader
  const [numbers, total, days, needs, opened, canCreate, mayReadMails] = await Promise.all([
    readNumbers(req, actor),
    readTotal(req),
    readDays(req, actor),
    readNeeds(req),
    readOpened(req),
    may(req, 'customers', 'create'),
    may(req, 'emails', 'read'),
  ])
  const isFirstDay = actor.role === 'administrator' && total.count === 0
  return (
    <div className="overview">
      <PageHead title={fillText(texts.hello, language, { name: nameOfPerson(user) || user.username })}>
        {actor.kind === 'account' && (
          <>
            <Link className="panel-button" href={`/admin/collections/customers/${actor.customer}`}>
              {texts.ownAccount[language]}
            </Link>
            <a className="panel-button" href="/">
              {texts.toPortal[language]}
            </a>
          </>
        )}
        {canCreate && (
          <Link
            className="panel-button panel-button--primary"
            href="/admin/collections/customers/create"
            data-shortcut="new"
          >
            {texts.newCustomer[language]}
          </Link>
        )}
      </PageHead>
      <PageAnnouncements req={req} language={language} isFull />
      <NoMailNotice i18n={req.i18n} user={user} withLink={actor.kind === 'staff'} />
      <SearchBox size="large" />
      {isFirstDay && <FirstSteps language={language} />}
      <NumberCards numbers={numbers} total={total} language={language} mayReadMails={mayReadMails} />
      <div className="overview__columns">
        <DayChart days={days} language={language} />
        <NeedsList needs={needs} reader={reader} />
      </div>
      <LatelyList opened={opened} language={language} />
    </div>
  )
}
