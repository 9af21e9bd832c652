import type { AdminViewServerProps } from 'payload'
import { contextOf } from '../../kernel/context.ts'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { toLanguage } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'
import { AddAccount } from '../accounts/add-account.tsx'
import { PageAnnouncements } from '../../ui/announcements/page-announcements.tsx'
import { NoMailNotice } from '../lists/no-mail-notice.tsx'
import { FindCustomer } from './find-customer.tsx'
import { FirstSteps } from './first-steps.tsx'
import { MailState } from './mail-state.tsx'
import { ManagerHome } from './manager-home.tsx'
import { NewestCustomers } from './newest-customers.tsx'
import { readDashboard } from './read-dashboard.ts'

/** The dashboard: the two most frequent actions, new customers, failed mails. */
export const Dashboard = async ({ initPageResult: { req, permissions } }: AdminViewServerProps) => {
  const language = toLanguage(req.i18n.language)
  const actor = contextOf(req).actor
  const isStaff = actor.kind === 'staff'
  const { customers, mails } = await readDashboard(req, { withMails: isStaff })
  const canCreate = Boolean(permissions.collections?.customers?.create)
  const name = req.user ? nameOfPerson(req.user) || req.user.username : ''
  return (
    <div className="dashboard-page">
      <PageAnnouncements payload={req.payload} user={req.user} language={language} isFull />
      {isStaff && <NoMailNotice i18n={req.i18n} withLink />}
      <div className="dashboard-page__top">
        <h1>{fillText(texts.hello, language, { name })}</h1>
        {canCreate && <AddAccount language={language} label="addAccount" className="primary-link" />}
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
