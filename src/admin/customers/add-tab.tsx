import { fillText } from '../../i18n/text.ts'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { createURL } from '../records/record-url.ts'
import { AddMenu } from './add-menu.tsx'
import type { CustomerRecord } from './customer-record.ts'
import { kindsOf } from './kinds-of.ts'

/** At the end of the tabs: what may be added to the account. */
export const AddTab = ({ record }: { record: CustomerRecord }) => {
  const { addable, can, doc, reader } = record
  const { language } = reader
  const kinds = kindsOf(record).filter(({ slug }) => addable.has(slug))
  const users = can.addUsers
    ? [{ label: accountPageTexts.addUser[language], href: createURL('users', doc.id) }]
    : []
  if (kinds.length + users.length === 0) return null
  return (
    <AddMenu
      label={texts.addTab[language]}
      groups={[
        users,
        kinds.map(({ slug, singular }) => ({
          label: fillText(accountPageTexts.add, language, { kind: singular }),
          href: createURL(slug, doc.id),
        })),
      ]}
    />
  )
}
