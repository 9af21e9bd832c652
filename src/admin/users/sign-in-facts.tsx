import { fillText } from '../../i18n/text.ts'
import { customerPageTexts, userPageTexts as texts } from '../../i18n/texts/records.ts'
import { invitationTexts } from '../../i18n/texts/invitations.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { Moment } from '../../ui/moment/moment.tsx'
import { ActivationActions } from '../invitations/activation-actions.tsx'
import { RecordSection } from '../records/record-section.tsx'
import type { UserRecord } from './user-record.ts'

/** When the person signed in last, the invitation of a pending login, and what a lock is for. */
export const SignInFacts = ({ record }: { record: UserRecord }) => {
  const { doc, reader, rights, zone, account, linkUntil } = record
  const { language } = reader
  const isPending = doc.activation === 'pending'
  return (
    <RecordSection heading={texts.access[language]}>
      <dl className="overview-facts">
        <div>
          <dt>{userTexts.lastLoginAt[language]}</dt>
          <dd>
            {doc.lastLoginAt ? (
              <Moment {...{ at: doc.lastLoginAt, language, zone, style: 'relative' }} />
            ) : (
              customerPageTexts.never[language]
            )}
          </dd>
        </div>
        <div>
          <dt>{userTexts.activation[language]}</dt>
          <dd>
            {isPending ? texts.pending[language] : texts.active[language]}
            {isPending && (
              <span className="value__row">
                {linkUntil ? (
                  <Moment {...{ at: linkUntil, language, zone }} text={texts.linkUntil} />
                ) : (
                  texts.linkNone[language]
                )}
              </span>
            )}
          </dd>
        </div>
      </dl>
      {isPending && !doc.deletedAt && (
        <>
          <p>{invitationTexts.pendingHere[language]}</p>
          <ActivationActions
            id={doc.id}
            name={doc.username}
            canInvite={rights.canInvite}
            canWithdraw={rights.canWithdraw}
          />
        </>
      )}
      {rights.canLock && (
        <p className="record-help" dir="auto">
          {account
            ? fillText(texts.lockHelp, language, { name: account.name || '–' })
            : texts.lockHelpAlone[language]}
        </p>
      )}
    </RecordSection>
  )
}
