import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { fillText } from '../../../../i18n/text.ts'
import { userActionTexts } from '../../../../i18n/texts/account-pages.ts'
import { invitationTexts } from '../../../../i18n/texts/invitations.ts'
import { ownUserTexts as texts } from '../../../../i18n/texts/portal-users.ts'
import { signInLinkTexts } from '../../../../i18n/texts/sign-in-links.ts'
import type { User } from '../../../../payload-types.ts'
import { ActionButton } from '../../actions/action-button.tsx'
import { ReasonInput } from '../../actions/reason-input.tsx'
import { ShowLinkButton } from '../../actions/show-link-button.tsx'
import type { AccountVisitor } from '../../parts/account-visitor.ts'

/** The actions of a manager on another user’s login. */
export const UserActions = ({ user, visitor }: { user: User; visitor: AccountVisitor }) => {
  const { language, timezone } = visitor
  const path = `/api/users/${user.id}`
  const name = nameOfPerson(user) || user.username
  const translate = (text: Parameters<typeof fillText>[0]) =>
    fillText(text, language, { name, email: user.email })
  const isPending = user.activation === 'pending'
  return (
    <div className="actions">
      {isPending && (
        <>
          <ActionButton
            language={language}
            label={invitationTexts.mail[language]}
            path={`${path}/send-activation`}
            done={translate(texts.mailed)}
          />
          <ShowLinkButton
            id={user.id}
            name={name}
            purpose="activation"
            language={language}
            timezone={timezone}
          />
        </>
      )}
      {!isPending && !user.locked && (
        <>
          <ActionButton
            language={language}
            label={signInLinkTexts.mailPassword[language]}
            path={`${path}/send-reset`}
            done={translate(signInLinkTexts.mailed)}
          />
          <ShowLinkButton
            id={user.id}
            name={name}
            purpose="password"
            language={language}
            timezone={timezone}
          />
        </>
      )}
      {user.locked ? (
        <ActionButton
          language={language}
          label={userActionTexts.unlock[language]}
          path={path}
          method="PATCH"
          body={{ locked: false }}
          done={translate(texts.unlockedNow)}
        />
      ) : (
        <ActionButton
          language={language}
          label={userActionTexts.lock[language]}
          path={path}
          method="PATCH"
          body={{ locked: true }}
          done={translate(texts.lockedNow)}
          question={{
            heading: translate(userActionTexts.lockHeading),
            help: userActionTexts.lockHelp[language],
            confirm: userActionTexts.lock[language],
          }}
        >
          <ReasonInput label={userActionTexts.reason[language]} help={userActionTexts.reasonHelp[language]} />
        </ActionButton>
      )}
      {!isPending && !user.locked && (
        <ActionButton
          language={language}
          label={userActionTexts.endSessions[language]}
          path={`${path}/end-sessions`}
          done={translate(userActionTexts.sessionsEnded)}
          question={{
            heading: translate(texts.endHeading),
            help: texts.endHelp[language],
            confirm: userActionTexts.endSessions[language],
          }}
        />
      )}
      <ActionButton
        language={language}
        label={(isPending ? invitationTexts.withdraw : texts.remove)[language]}
        path={path}
        method="DELETE"
        done={texts.removed[language]}
        goTo="/users?removed=1"
        isDangerous
        question={{
          heading: translate(isPending ? invitationTexts.withdrawHeading : texts.removeHeading),
          help: (isPending ? invitationTexts.withdrawHelp : texts.removeHelp)[language],
          confirm: (isPending ? invitationTexts.withdraw : texts.remove)[language],
        }}
      />
    </div>
  )
}
