import { ownAccountTexts } from '../../../../i18n/texts/portal-pages.ts'
import { ownUsersTexts as texts } from '../../../../i18n/texts/portal-users.ts'
import { portalTexts } from '../../../../i18n/texts/portal.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import type { User } from '../../../../payload-types.ts'
import type { AccountVisitor } from '../../parts/account-visitor.ts'
import { Facts } from '../../parts/facts.tsx'
import { Moment } from '../../../../ui/moment/moment.tsx'

export const UserFacts = ({ user, visitor }: { user: User; visitor: AccountVisitor }) => {
  const { language, timezone: zone } = visitor
  const isManager = user.role === 'manager'
  return (
    <Facts
      heading={portalTexts.userLogin}
      language={language}
      rows={[
        { label: userTexts.username, value: user.username },
        { label: userTexts.email, value: user.email },
        {
          label: userTexts.role,
          value: (isManager ? ownAccountTexts.manager : ownAccountTexts.member)[language],
        },
        user.activation === 'pending'
          ? { label: texts.invitedAt, value: <Moment at={user.createdAt} language={language} zone={zone} /> }
          : {
              label: userTexts.lastLoginAt,
              value: user.lastLoginAt ? (
                <Moment at={user.lastLoginAt} language={language} zone={zone} />
              ) : (
                texts.never[language]
              ),
            },
        ...(user.locked ? [{ label: userTexts.lockedReason, value: user.lockedReason }] : []),
      ]}
    />
  )
}
