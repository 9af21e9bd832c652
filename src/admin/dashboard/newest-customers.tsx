import type { Language } from '../../i18n/language.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'
import { EffectiveStatus } from '../accounts/effective-status.tsx'
import { shortNames } from '../accounts/short-names.ts'
import type { NewCustomer } from './read-dashboard.ts'
import { LocalMoment } from '../../ui/moment/local-moment.tsx'

export const NewestCustomers = ({
  customers,
  language,
}: {
  customers: NewCustomer[]
  language: Language
}) => (
  <section className="panel-card" aria-labelledby="newest-customers">
    <header>
      <h2 id="newest-customers">{texts.recent[language]}</h2>
      {customers.length > 0 && <a href="/admin/collections/customers">{texts.allCustomers[language]}</a>}
    </header>
    {customers.length === 0 && <p>{texts.noCustomers[language]}</p>}
    <ul>
      {customers.map((customer) => (
        <li key={customer.id}>
          <a href={`/admin/collections/customers/${customer.id}`}>{customer.name || customer.email}</a>
          <EffectiveStatus account={customer} language={language} />
          <span>{[shortNames(customer.usernames), customer.email].filter(Boolean).join(' · ')}</span>
          <LocalMoment at={customer.createdAt} style="relative" language={language} />
        </li>
      ))}
    </ul>
  </section>
)
