import { choiceOptions } from '../../../ui/fields/choice-options.ts'
import { customerTexts as texts } from '../../../i18n/texts/accounts.ts'
import { ownAccountTexts, portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import type { Customer } from '../../../payload-types.ts'
import { ChoiceSelect } from '../forms/choice-select.tsx'
import { chosenLabel } from '../forms/chosen-label.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { FormInput } from '../forms/form-input.tsx'
import { FormSelect } from '../forms/form-select.tsx'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { contactOf } from './contact-of.ts'

type Props = { account: Customer; visitor: AccountVisitor; dashboards: { value: string; label: string }[] }

/** The form for what managers change about their own account. */
export const AccountForm = ({ account, visitor: { language }, dashboards }: Props) => {
  const values = contactOf(account, language)
  const none = { value: '', label: portalFrameTexts.notChosen[language] }
  const text = (name: Exclude<keyof typeof values, 'homeDashboard'>, more: object = {}) => (
    <FormInput name={name} label={texts[name][language]} defaultValue={values[name]} {...more} />
  )
  return (
    <Card heading={ownAccountTexts.data[language]}>
      <EditForm
        language={language}
        path={`/api/customers/${account.id}`}
        values={values}
        version={account.updatedAt}
      >
        {text('name', { autoComplete: 'organization', help: texts.nameHelp[language] })}
        <div className="identity__row">
          {text('firstName')}
          {text('lastName')}
        </div>
        {text('email', { type: 'email', maxLength: 254 })}
        {text('telephone', { type: 'tel', help: texts.telephoneHelp[language] })}
        {text('address', { autoComplete: 'street-address' })}
        <div className="identity__row">
          {text('postalCode', { autoComplete: 'postal-code' })}
          {text('city')}
        </div>
        <ChoiceSelect
          name="country"
          label={texts.country[language]}
          value={values.country}
          chosen={chosenLabel('countries', values.country, language)}
          none={none.label}
          list="countries"
          language={language}
        />
        <ChoiceSelect
          name="timezone"
          label={texts.timezone[language]}
          value={values.timezone}
          chosen={chosenLabel('timezones', values.timezone, language)}
          none={none.label}
          list="timezones"
          language={language}
        />
        <FormSelect
          name="language"
          label={texts.language[language]}
          help={texts.languageHelp[language]}
          value={values.language}
          options={[none, ...choiceOptions('languages', language)]}
        />
        {dashboards.length > 0 && (
          <FormSelect
            name="homeDashboard"
            label={texts.homeDashboard[language]}
            help={texts.homeDashboardHelp[language]}
            value={values.homeDashboard}
            options={[none, ...dashboards]}
          />
        )}
      </EditForm>
    </Card>
  )
}
