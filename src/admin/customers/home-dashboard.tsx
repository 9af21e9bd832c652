import Link from 'next/link.js'
import { customerTexts } from '../../i18n/texts/accounts.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { createURL, editURL, recordURL } from '../records/record-url.ts'
import { ChooseDashboard } from './choose-dashboard.tsx'
import type { CustomerRecord } from './customer-record.ts'

const offered = 20

/** What the people of the account see first, and another one in two clicks. */
export const HomeDashboard = async ({ record }: { record: CustomerRecord }) => {
  const { doc, reader, writable, counts, addable } = record
  const { req, language } = reader
  const current = typeof doc.homeDashboard === 'object' ? doc.homeDashboard?.id : doc.homeDashboard
  const canWrite = writable.has('homeDashboard')
  const has = (counts.kinds.dashboards?.all ?? 0) > 0
  const { docs } = has
    ? await req.payload.find({
        collection: 'dashboards',
        where: {
          and: [
            { customer: { equals: doc.id } },
            ...(canWrite ? [] : [{ id: { equals: current ?? doc.id } }]),
          ],
        },
        select: { name: true },
        sort: 'name',
        limit: offered + 1,
        pagination: false,
        depth: 0,
        req,
        overrideAccess: false,
      })
    : { docs: [] }
  const chosen = docs.find(({ id }) => id === current)
  return (
    <div>
      <dt>{customerTexts.homeDashboard[language]}</dt>
      <dd dir="auto">
        {canWrite && has && (
          <ChooseDashboard
            customer={doc.id}
            version={doc.updatedAt}
            current={current ?? null}
            dashboards={docs.slice(0, offered).map(({ id, name }) => ({ id, name: name || '–' }))}
            more={docs.length > offered ? editURL('customers', doc.id) : undefined}
          />
        )}
        {!canWrite &&
          (chosen ? (
            <Link href={recordURL('dashboards', chosen.id)}>{chosen.name}</Link>
          ) : (
            texts.noDashboard[language]
          ))}
        {canWrite && !has && (
          <>
            {texts.noDashboards[language]}{' '}
            {addable.has('dashboards') && (
              <a href={createURL('dashboards', doc.id)}>{texts.addDashboard[language]}</a>
            )}
          </>
        )}
      </dd>
    </div>
  )
}
