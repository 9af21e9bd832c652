import { ChoiceField as ChoiceField_d920ec84a8babd3558eb9b669932444c } from '../../../admin/fields/choice-field.tsx'
import { UsernameField as UsernameField_39f56962f1af57a7afdf37e981f33032 } from '../../../admin/fields/username-field.tsx'
import { PasswordField as PasswordField_f9c6d62cc46571f58e73b172932b2601 } from '../../../admin/fields/password-field.tsx'
import { CustomerLogins as CustomerLogins_7a3dafb89ec620a1dea0c12f3ab91f0f } from '../../../admin/edit/customer-logins.tsx'
import { StateCell as StateCell_3d7aee71803567e9e4519877aa875975 } from '../../../admin/cells/state-cell.tsx'
import { EmptyList as EmptyList_06f80ccbd8a8486795b13778568bdf36 } from '../../../admin/lists/empty-list.tsx'
import { TitleNewDocument as TitleNewDocument_96b732173bcedadda096fd0d00fbe23c } from '../../../admin/edit/title-new-document.tsx'
import { KeepErrors as KeepErrors_083cce329052944e1fd49ff42e821d19 } from '../../../admin/edit/keep-errors.tsx'
import { FocusFirstError as FocusFirstError_8d7f0d874fe6e9a12dfa595a2d0647ba } from '../../../admin/edit/focus-first-error.tsx'
import { LockedCell as LockedCell_521080128dde240dff6269a7090f9296 } from '../../../admin/cells/locked-cell.tsx'
import { NoMailNotice as NoMailNotice_8d1c9c83288aeedbcb9958856b8dba48 } from '../../../admin/lists/no-mail-notice.tsx'
import { ResendButton as ResendButton_2f16f97d435561c37e0e6dc029ab40b7 } from '../../../admin/edit/resend-button.tsx'
import { BrandMark as BrandMark_2652519df8dac0cd97dd6ffd5be47fd3 } from '../../../admin/brand/brand-mark.tsx'
import { BrandLogo as BrandLogo_753e44ad9dfd76bd0b2a60f50c3f1bb0 } from '../../../admin/brand/brand-logo.tsx'
import { OverviewLink as OverviewLink_9e9f04210fc1e275c7c79f3a4e86977b } from '../../../admin/shell/overview-link.tsx'
import { PanelShell as PanelShell_c585b9aff88fec5ae25179de6e720a4c } from '../../../admin/shell/panel-shell.tsx'
import { Dashboard as Dashboard_9fee8c63a27b9a64285c1eaae4972705 } from '../../../admin/dashboard/dashboard.tsx'
import { SignInView as SignInView_fc92f89db092a613b9979e5327ecd8a2 } from '../../../admin/views/sign-in-view.tsx'
import { ForgotView as ForgotView_33fdcb1524c05d3bd7d58c6bfae0767f } from '../../../admin/views/forgot-view.tsx'
import { ResetView as ResetView_ce60debe17267d6305f6fb7bc9cd27c3 } from '../../../admin/views/reset-view.tsx'
import { FirstAdministratorView as FirstAdministratorView_467e76023a466e40191882b45d040dbc } from '../../../admin/views/first-administrator-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/fields/choice-field.tsx#ChoiceField": ChoiceField_d920ec84a8babd3558eb9b669932444c,
  "/admin/fields/username-field.tsx#UsernameField": UsernameField_39f56962f1af57a7afdf37e981f33032,
  "/admin/fields/password-field.tsx#PasswordField": PasswordField_f9c6d62cc46571f58e73b172932b2601,
  "/admin/edit/customer-logins.tsx#CustomerLogins": CustomerLogins_7a3dafb89ec620a1dea0c12f3ab91f0f,
  "/admin/cells/state-cell.tsx#StateCell": StateCell_3d7aee71803567e9e4519877aa875975,
  "/admin/lists/empty-list.tsx#EmptyList": EmptyList_06f80ccbd8a8486795b13778568bdf36,
  "/admin/edit/title-new-document.tsx#TitleNewDocument": TitleNewDocument_96b732173bcedadda096fd0d00fbe23c,
  "/admin/edit/keep-errors.tsx#KeepErrors": KeepErrors_083cce329052944e1fd49ff42e821d19,
  "/admin/edit/focus-first-error.tsx#FocusFirstError": FocusFirstError_8d7f0d874fe6e9a12dfa595a2d0647ba,
  "/admin/cells/locked-cell.tsx#LockedCell": LockedCell_521080128dde240dff6269a7090f9296,
  "/admin/lists/no-mail-notice.tsx#NoMailNotice": NoMailNotice_8d1c9c83288aeedbcb9958856b8dba48,
  "/admin/edit/resend-button.tsx#ResendButton": ResendButton_2f16f97d435561c37e0e6dc029ab40b7,
  "/admin/brand/brand-mark.tsx#BrandMark": BrandMark_2652519df8dac0cd97dd6ffd5be47fd3,
  "/admin/brand/brand-logo.tsx#BrandLogo": BrandLogo_753e44ad9dfd76bd0b2a60f50c3f1bb0,
  "/admin/shell/overview-link.tsx#OverviewLink": OverviewLink_9e9f04210fc1e275c7c79f3a4e86977b,
  "/admin/shell/panel-shell.tsx#PanelShell": PanelShell_c585b9aff88fec5ae25179de6e720a4c,
  "/admin/dashboard/dashboard.tsx#Dashboard": Dashboard_9fee8c63a27b9a64285c1eaae4972705,
  "/admin/views/sign-in-view.tsx#SignInView": SignInView_fc92f89db092a613b9979e5327ecd8a2,
  "/admin/views/forgot-view.tsx#ForgotView": ForgotView_33fdcb1524c05d3bd7d58c6bfae0767f,
  "/admin/views/reset-view.tsx#ResetView": ResetView_ce60debe17267d6305f6fb7bc9cd27c3,
  "/admin/views/first-administrator-view.tsx#FirstAdministratorView": FirstAdministratorView_467e76023a466e40191882b45d040dbc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
