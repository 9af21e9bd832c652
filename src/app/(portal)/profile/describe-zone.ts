import { fillText } from '../../../i18n/text.ts'
import { zoneTexts as texts } from '../../../i18n/texts/portal-overview.ts'
import { portalFrameTexts } from '../../../i18n/texts/portal-pages.ts'
import type { AccountVisitor } from '../parts/account-visitor.ts'
import { zoneWithoutChoice } from '../parts/reader-zone.ts'

const helps = { user: texts.fromUser, account: texts.fromAccount, device: texts.fromDevice }

/** The words at the choice of a time zone: which one is in use, and what holds without a choice. */
export const describeZone = async (visitor: AccountVisitor) => {
  const { actor, language, timezoneOf } = visitor
  const { timezone, timezoneOf: from } = await zoneWithoutChoice(visitor, actor.customer)
  const none = from === 'account' ? texts.asAccount : texts.asDevice
  return {
    none: timezone
      ? fillText(none, language, { zone: timezone.replaceAll('_', ' ') })
      : portalFrameTexts.notChosen[language],
    help: (timezoneOf ? helps[timezoneOf] : texts.fromNowhere)[language],
  }
}
