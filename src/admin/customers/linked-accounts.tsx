import Link from 'next/link.js'
import { fillText } from '../../i18n/text.ts'
import { accountPageTexts as texts } from '../../i18n/texts/account-pages.ts'
import { listURL } from '../accounts/list-url.ts'
import { linkedShown, readLinkedAccounts } from '../accounts/read-linked-accounts.ts'
import { RecordSection } from '../records/record-section.tsx'
import { recordURL } from '../records/record-url.ts'
import type { CustomerRecord } from './customer-record.ts'

/** The other accounts of the same agency. */
export const LinkedAccounts = async ({ record: { reader, doc } }: { record: CustomerRecord }) => {
  const linked = await readLinkedAccounts(reader.req, doc.id)
  if (!linked) return null
  const { language } = reader
  const said = fillText(texts.linked, language, { agency: linked.agency })
  return (
    <RecordSection heading={said}>
      <ul className="inline-list">
        {linked.accounts.slice(0, linkedShown).map(({ id, name }) => (
          <li key={id} dir="auto">
            <Link href={recordURL('customers', id)} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
        {linked.accounts.length > linkedShown && (
          <li>
            <a href={listURL('customers', 'agencyId', linked.agency)}>{texts.allLinked[language]}</a>
          </li>
        )}
      </ul>
    </RecordSection>
  )
}
