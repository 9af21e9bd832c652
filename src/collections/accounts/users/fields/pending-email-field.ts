import { nobody } from '../../../../access/grant.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'

/** The new address that users have requested for themselves, until they confirm it. */
export const pendingEmailField = (): SingleTextField => {
  const field = singleLineField({
    name: 'pendingEmail',
    label: userTexts.pendingEmail,
    access: { create: nobody, update: nobody },
  })
  return {
    ...field,
    admin: {
      readOnly: true,
      disableListColumn: true,
      condition: ({ pendingEmail }) => Boolean(pendingEmail),
    },
  }
}
