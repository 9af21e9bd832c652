import type { Config } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

/** What the panel shows in place of, or beside, Payload's own. */
export const adminComponents: AdminComponents = {
  views: {
    login: { Component: '/admin/views/sign-in-view.tsx#SignInView', path: '/login', exact: true },
    forgot: { Component: '/admin/views/forgot-view.tsx#ForgotView', path: '/forgot', exact: true },
    reset: { Component: '/admin/views/reset-view.tsx#ResetView', path: '/reset' },
    firstAdministrator: {
      Component: '/admin/views/first-administrator-view.tsx#FirstAdministratorView',
      path: '/first-administrator',
      exact: true,
    },
  },
}
