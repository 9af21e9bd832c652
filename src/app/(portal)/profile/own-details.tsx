import { choiceOptions } from '../../../ui/fields/choice-options.ts'
import { fillText } from '../../../i18n/text.ts'
import { portalFrameTexts, profileTexts as texts } from '../../../i18n/texts/portal-pages.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { ChoiceSelect } from '../forms/choice-select.tsx'
import { chosenLabel } from '../forms/chosen-label.ts'
import { EditForm } from '../forms/edit-form.tsx'
import { FormCheckbox } from '../forms/form-checkbox.tsx'
import { FormInput } from '../forms/form-input.tsx'
import { FormSelect } from '../forms/form-select.tsx'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { Card } from '../parts/card.tsx'
import { describeZone } from './describe-zone.ts'

/** The form for users' own profile. */
export const OwnDetails = async ({ visitor }: { visitor: AccountVisitor }) => {
  const { user, language, brand } = visitor
  const path = `/api/users/${user.id}`
  const none = { value: '', label: portalFrameTexts.notChosen[language] }
  const zone = await describeZone(visitor)
  const person = {
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    language: user.language ?? '',
    timezone: user.timezone ?? '',
    autoTimezone: user.autoTimezone === true,
    accessibilityFeatures: user.accessibilityFeatures === true,
  }
  const preferences = { getMessages: user.getMessages === true, receiveAds: user.receiveAds === true }
  return (
    <>
      <Card heading={texts.person[language]}>
        <EditForm language={language} path={path} values={person} version={user.updatedAt}>
          <div className="identity__row">
            <FormInput
              name="firstName"
              label={userTexts.firstName[language]}
              defaultValue={person.firstName}
              autoComplete="given-name"
            />
            <FormInput
              name="lastName"
              label={userTexts.lastName[language]}
              defaultValue={person.lastName}
              autoComplete="family-name"
            />
          </div>
          <FormSelect
            name="language"
            label={userTexts.language[language]}
            help={texts.languageHelp[language]}
            value={person.language}
            options={[none, ...choiceOptions('languages', language)]}
          />
          <ChoiceSelect
            name="timezone"
            label={userTexts.timezone[language]}
            help={zone.help}
            value={person.timezone}
            chosen={chosenLabel('timezones', person.timezone, language)}
            none={zone.none}
            list="timezones"
            language={language}
          />
          <FormCheckbox
            name="autoTimezone"
            label={userTexts.autoTimezone[language]}
            help={userTexts.autoTimezoneHelp[language]}
            isChecked={person.autoTimezone}
          />
          <FormCheckbox
            name="accessibilityFeatures"
            label={userTexts.accessibilityFeatures[language]}
            help={userTexts.accessibilityFeaturesHelp[language]}
            isChecked={person.accessibilityFeatures}
          />
        </EditForm>
      </Card>
      <Card heading={texts.preferences[language]}>
        <EditForm language={language} path={path} values={preferences} version={user.updatedAt}>
          <FormCheckbox
            name="getMessages"
            label={texts.getMessages[language]}
            help={fillText(texts.getMessagesHelp, language, { brand })}
            isChecked={preferences.getMessages}
          />
          <FormCheckbox
            name="receiveAds"
            label={texts.receiveAds[language]}
            help={fillText(texts.receiveAdsHelp, language, { brand })}
            isChecked={preferences.receiveAds}
          />
        </EditForm>
      </Card>
    </>
  )
}
