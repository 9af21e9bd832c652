import type { Language } from '../../../i18n/language.ts'
import { ownUsersTexts as texts } from '../../../i18n/texts/portal-users.ts'
import { Pill } from '../parts/pill.tsx'

type Props = {
  user: { locked?: boolean | null; activation?: 'pending' | 'active' | null }
  language: Language
}

/** Whether the user can sign in. */
export const UserState = ({ user, language }: Props) => {
  if (user.locked) return <Pill tone="bad">{texts.locked[language]}</Pill>
  if (user.activation === 'pending') return <Pill tone="warn">{texts.invited[language]}</Pill>
  return <Pill tone="good">{texts.active[language]}</Pill>
}
