import type { Language } from '../../i18n/language.ts'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { Pill } from '../cells/pill.tsx'

type Props = {
  account: { status?: string | null | undefined; effectiveStatus?: string | null | undefined }
  language: Language
  /** Also show that it is enabled. */
  isAlwaysShown?: boolean
}

/** Whether something is enabled, and if not whether its own status or that of an account above is the cause. */
export const EffectiveStatus = ({ account, language, isAlwaysShown = false }: Props) => {
  if (account.effectiveStatus !== 'disabled') {
    return isAlwaysShown ? <Pill tone="good">{customerTexts.statusEnabled[language]}</Pill> : null
  }
  const isFromAbove = account.status === 'enabled'
  return (
    <Pill tone="bad">
      {(isFromAbove ? accountPageTexts.disabledAbove : customerTexts.statusDisabled)[language]}
    </Pill>
  )
}
