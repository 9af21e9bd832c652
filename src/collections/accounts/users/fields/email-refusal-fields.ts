import type { Field } from 'payload'
import { nobody } from '../../../../access/grant.ts'
import { momentPicker } from '../../../../fields/moment-picker.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'

const access = { create: nobody, update: nobody }
const isRefused = ({ emailRefusedAt }: { emailRefusedAt?: unknown }) => Boolean(emailRefusedAt)

/** That the mail server has refused the user's address for good, and what it said; empty once it takes mails again. */
export const emailRefusalFields = (): Field[] => [
  {
    name: 'emailRefusedAt',
    type: 'date',
    label: userTexts.emailRefusedAt,
    access,
    admin: {
      readOnly: true,
      description: userTexts.emailRefusedHelp,
      date: momentPicker,
      condition: isRefused,
    },
  },
  {
    name: 'emailRefusal',
    type: 'text',
    label: userTexts.emailRefusal,
    access,
    admin: { readOnly: true, disableListColumn: true, condition: isRefused },
  },
]
