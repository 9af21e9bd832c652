import type { Language } from '../../i18n/language.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'
import { Pill } from '../cells/pill.tsx'
import { formatDay } from './format-day.ts'
import type { NewCustomer } from './read-dashboard.ts'

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
          {customer.status === 'disabled' && <Pill tone="bad">{customerTexts.statusDisabled[language]}</Pill>}
          <span>{[customer.usernames, customer.email].filter(Boolean).join(' · ')}</span>
          <time dateTime={customer.createdAt}>{formatDay(customer.createdAt, language)}</time>
        </li>
      ))}
    </ul>
  </section>
)
