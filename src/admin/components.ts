import type { Config } from 'payload'
import type { Text } from '../i18n/text.ts'
import { invitationTexts } from '../i18n/texts/invitations.ts'
import { navTexts } from '../i18n/texts/panel.ts'
import { treeTexts } from '../i18n/texts/tree.ts'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

const navLink = (href: string, label: Text) => ({
  path: '/admin/shell/nav-link.tsx#NavLink',
  clientProps: { href, label },
})

/** The panel components that replace or extend Payload's own. */
export const adminComponents: AdminComponents = {
  providers: ['/admin/shell/panel-shell.tsx#PanelShell'],
  graphics: { Icon: '/ui/brand/brand-mark.tsx#BrandMark', Logo: '/admin/brand/brand-logo.tsx#BrandLogo' },
  beforeNavLinks: [
    navLink('/admin', navTexts.overview),
    navLink('/admin/tree', treeTexts.label),
    navLink('/admin/invitations', invitationTexts.label),
  ],
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
