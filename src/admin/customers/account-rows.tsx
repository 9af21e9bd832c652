import Link from 'next/link.js'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { listURL } from '../accounts/list-url.ts'
import { Pill } from '../cells/pill.tsx'
import { RecordSection } from '../records/record-section.tsx'
import { recordURL } from '../records/record-url.ts'
import { shownState } from '../records/shown-state.ts'
import type { CustomerRecord } from './customer-record.ts'
import { typeLabel } from './type-label.ts'

const shown = 50

/** The accounts directly below. */
export const AccountRows = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, can, above, name: own } = record
  const { req, language } = reader
  const { docs, totalDocs } = await req.payload.find({
    collection: 'customers',
    where: { parent: { equals: doc.id } },
    select: {
      name: true,
      type: true,
      kind: true,
      email: true,
      city: true,
      status: true,
      effectiveStatus: true,
    },
    sort: 'name',
    limit: shown,
    depth: 0,
    req,
    overrideAccess: false,
  })
  const stopped = [...above, { id: doc.id, name: own, status: doc.status }]
  return (
    <RecordSection
      heading={texts.below[language]}
      actions={
        can.addAccounts && (
          <a
            className="panel-button"
            href={`/admin/collections/customers/create?type=customer&parent=${doc.id}`}
          >
            {texts.addBelow[language]}
          </a>
        )
      }
    >
      {docs.length === 0 && <p className="record-empty">{accountPageTexts.noChildren[language]}</p>}
      <ul className="record-rows">
        {docs.map((account) => {
          const state = shownState(account, stopped, language)
          return (
            <li key={account.id}>
              <div className="record-rows__who">
                <Link
                  className="record-rows__name"
                  href={recordURL('customers', account.id)}
                  prefetch={false}
                  dir="auto"
                >
                  {account.name || '–'}
                </Link>
                <span dir="auto">{[account.email, account.city].filter(Boolean).join(' · ')}</span>
              </div>
              <Pill tone="plain">{typeLabel(account, language)}</Pill>
              <Pill tone={state.isOff ? 'bad' : 'good'}>{state.text}</Pill>
            </li>
          )
        })}
      </ul>
      {totalDocs > docs.length && (
        <p>
          <a href={listURL('customers', 'parent', doc.id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </RecordSection>
  )
}
