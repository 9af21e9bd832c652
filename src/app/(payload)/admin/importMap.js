import { ChoiceField as ChoiceField_d920ec84a8babd3558eb9b669932444c } from '../../../admin/fields/choice-field.tsx'
import { UsernameField as UsernameField_39f56962f1af57a7afdf37e981f33032 } from '../../../admin/fields/username-field.tsx'
import { PasswordField as PasswordField_f9c6d62cc46571f58e73b172932b2601 } from '../../../admin/fields/password-field.tsx'
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
  "/admin/views/sign-in-view.tsx#SignInView": SignInView_fc92f89db092a613b9979e5327ecd8a2,
  "/admin/views/forgot-view.tsx#ForgotView": ForgotView_33fdcb1524c05d3bd7d58c6bfae0767f,
  "/admin/views/reset-view.tsx#ResetView": ResetView_ce60debe17267d6305f6fb7bc9cd27c3,
  "/admin/views/first-administrator-view.tsx#FirstAdministratorView": FirstAdministratorView_467e76023a466e40191882b45d040dbc,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
