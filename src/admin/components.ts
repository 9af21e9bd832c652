import type { Config } from 'payload'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

/** The panel components that replace or extend Payload's own. */
export const adminComponents: AdminComponents = {
  providers: ['/admin/shell/panel-shell.tsx#PanelShell'],
  graphics: { Icon: '/ui/brand/brand-mark.tsx#BrandMark', Logo: '/admin/brand/brand-logo.tsx#BrandLogo' },
  Nav: '/admin/shell/stock-navigation.tsx#StockNavigation',
  header: ['/admin/shell/stock-header.tsx#StockHeader'],
}
