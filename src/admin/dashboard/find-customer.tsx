import type { Language } from '../../i18n/language.ts'
import { dashboardTexts as texts } from '../../i18n/texts/panel.ts'

/** Searches the list of customers. */
export const FindCustomer = ({ language }: { language: Language }) => (
  <form className="find-customer" role="search" action="/admin/collections/customers" method="get">
    <label htmlFor="find-customer">{texts.find[language]}</label>
    <div>
      <input
        id="find-customer"
        type="search"
        name="search"
        placeholder={texts.findHelp[language]}
        autoComplete="off"
      />
      <button type="submit">{texts.findSubmit[language]}</button>
    </div>
  </form>
)
