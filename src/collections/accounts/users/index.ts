import { bulkIds } from '../../bulk/actions/bulk-ids.ts'
import { userActions } from '../../../identity/actions/index.ts'
import { closedEndpoints } from '../../../identity/closed-endpoints.ts'
import { sessionStrategy } from '../../../identity/sessions/session-strategy.ts'
import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { lockNewTree } from '../../../hooks/lock-new-tree.ts'
import { keepInSubtree } from '../../../hooks/keep-in-subtree.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { defineCollection } from '../../define-collection.ts'
import { usersAccess } from './access.ts'
import { bulkUsers } from './actions/bulk.ts'
import { userFields } from './fields/index.ts'
import { chooseActivation } from './hooks/choose-activation.ts'
import { endOutdatedSessions } from './hooks/end-outdated-sessions.ts'
import { countLoginNames } from './hooks/count-login-names.ts'
import { deferEmailChange } from './hooks/defer-email-change.ts'
import { followOwnEmail } from './hooks/follow-own-email.ts'
import { inviteUser } from './hooks/invite-user.ts'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from './hooks/keep-an-administrator.ts'
import { protectOwnLogin } from './hooks/protect-own-login.ts'
import { verifyPasswordUnchanged } from './hooks/verify-password-unchanged.ts'
import { storeSecrets } from './hooks/store-secrets.ts'
import { notifyEmailChange } from './hooks/notify-email-change.ts'

export const users = defineCollection({
  slug: 'users',
  area: 'accounts',
  labels: userTexts,
  access: usersAccess,
  trash: true,
  // In the search over everything by what the list is searched for.
  custom: { foundBy: [] },
  auth: { disableLocalStrategy: true, depth: 0, strategies: [sessionStrategy] },
  admin: {
    useAsTitle: 'username',
    description: userTexts.description,
    defaultColumns: ['username', 'email', 'customer', 'role', 'locked', 'lastLoginAt'],
    listSearchableFields: ['username', 'email', 'firstName', 'lastName'],
  },
  hooks: {
    beforeOperation: [protectOwnLogin],
    afterRead: [
      dropWriteOnly(
        'password',
        'passwordConfirm',
        'pin',
        'sendWelcomeEmail',
        'activationMethod',
        'currentPassword',
      ),
    ],
    beforeValidate: [keepInSubtree('customer'), lockNewTree, chooseActivation],
    beforeChange: [keepAnAdministrator, deferEmailChange, followOwnEmail, countLoginNames],
    beforeDelete: [keepAnAdministratorOnDelete],
    afterChange: [verifyPasswordUnchanged, storeSecrets, endOutdatedSessions, notifyEmailChange, inviteUser],
  },
  actions: [...userActions, bulkUsers, bulkIds('users')],
  endpoints: closedEndpoints,
  fields: userFields(),
})
