import { ChoiceField as ChoiceField_d920ec84a8babd3558eb9b669932444c } from '../../../admin/fields/choice-field.tsx'
import { UsernameField as UsernameField_39f56962f1af57a7afdf37e981f33032 } from '../../../admin/fields/username-field.tsx'
import { PasswordField as PasswordField_f9c6d62cc46571f58e73b172932b2601 } from '../../../admin/fields/password-field.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/fields/choice-field.tsx#ChoiceField": ChoiceField_d920ec84a8babd3558eb9b669932444c,
  "/admin/fields/username-field.tsx#UsernameField": UsernameField_39f56962f1af57a7afdf37e981f33032,
  "/admin/fields/password-field.tsx#PasswordField": PasswordField_f9c6d62cc46571f58e73b172932b2601,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
