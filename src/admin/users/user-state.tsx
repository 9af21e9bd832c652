import { userPageTexts as texts } from '../../i18n/texts/records.ts'
import { Pill } from '../cells/pill.tsx'
import { shownState } from '../records/shown-state.ts'
import type { UserRecord } from './user-record.ts'

/** Whether the person can sign in; if not, why. */
export const UserState = ({ record }: { record: UserRecord }) => {
  const { doc, reader, account, above } = record
  const { language } = reader
  const isOff = account?.effectiveStatus === 'disabled'
  const isPending = doc.activation === 'pending'
  return (
    <>
      {doc.locked && (
        <Pill tone="bad">{[texts.locked[language], doc.lockedReason].filter(Boolean).join(' · ')}</Pill>
      )}
      {isOff && (
        <Pill tone="bad">
          {shownState({ status: 'enabled', effectiveStatus: 'disabled' }, above, language).text}
        </Pill>
      )}
      {isPending && <Pill tone="warn">{texts.pending[language]}</Pill>}
      {!doc.locked && !isOff && !isPending && <Pill tone="good">{texts.canSignIn[language]}</Pill>}
    </>
  )
}
