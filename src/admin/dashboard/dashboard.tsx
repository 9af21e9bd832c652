import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { fillText } from '../../i18n/text.ts'
import { createTexts } from '../../i18n/texts/create.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'
import { newAccountURL } from '../accounts/new-account-url.ts'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { NoMailNotice } from '../lists/no-mail-notice.tsx'
import { may } from '../page/may.ts'
import type { Reader } from '../page/reader.ts'
import { FindCustomer } from './find-customer.tsx'
import { FirstSteps } from './first-steps.tsx'
import { MailState } from './mail-state.tsx'
import { ManagerHome } from './manager-home.tsx'
import { NewestCustomers } from './newest-customers.tsx'
import { readDashboard } from './read-dashboard.ts'

/** The dashboard: the two most frequent actions, new customers, failed mails. */
export const Dashboard = async ({ reader: { req, user, actor, language } }: { reader: Reader }) => {
  const isStaff = actor.kind === 'staff'
  const { customers, mails } = await readDashboard(req, { withMails: isStaff })
  const canCreate = await may(req, 'customers', 'create')
  const name = nameOfPerson(user) || user.username
  return (
    <div className="dashboard-page">
      <PageAnnouncements payload={req.payload} user={user} language={language} />
      {isStaff && <NoMailNotice i18n={req.i18n} withLink />}
      <div className="dashboard-page__top">
        <h1>{fillText(texts.hello, language, { name })}</h1>
        {canCreate && (
          <a className="primary-link" href={newAccountURL()}>
            {createTexts.newCustomer[language]}
          </a>
        )}
      </div>
      {(isStaff || canCreate) && <FindCustomer language={language} />}
      <div className="dashboard-page__columns">
        <NewestCustomers customers={customers} language={language} />
        <div className="dashboard-page__aside">
          {actor.kind === 'account' && <ManagerHome actor={actor} req={req} language={language} />}
          {mails && <MailState {...mails} language={language} />}
          {isStaff && canCreate && customers.length === 0 && <FirstSteps language={language} />}
        </div>
      </div>
    </div>
  )
}
