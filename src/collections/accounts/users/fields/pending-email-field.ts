import { nobody } from '../../../../access/grant.ts'
import { line } from '../../../../fields/line.ts'
import type { LineField } from '../../../../fields/line-field.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'

/** The address that people have chosen for themselves, until they confirm it. */
export const pendingEmailField = (): LineField => {
  const field = line({
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
