import { fillText } from '../../i18n/text.ts'
import { accountPageTexts } from '../../i18n/texts/account-pages.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { showAll } from '../../ui/lists/show-all.ts'
import { listURL } from '../accounts/list-url.ts'
import { may } from '../page/may.ts'
import { RecordSection } from '../records/record-section.tsx'
import { createURL, recordURL } from '../records/record-url.ts'
import type { CustomerRecord } from './customer-record.ts'
import type { kindsOf } from './kinds-of.ts'
import { ResourceList } from './resource-list.tsx'
import { shownState } from '../records/shown-state.ts'

type Props = {
  record: CustomerRecord
  slug: ReturnType<typeof kindsOf>[number]['slug']
  singular: string
  plural: string
}

const shown = 50

/** The resources of one kind that an account has. */
export const ResourceRows = async ({ record, slug, singular, plural }: Props) => {
  const { doc, reader, addable, above, name: account } = record
  const { req, language } = reader
  const [{ docs, totalDocs }, canWrite] = await Promise.all([
    req.payload.find({
      collection: slug,
      where: { customer: { equals: doc.id } },
      sort: 'name',
      limit: shown,
      depth: 0,
      req,
      overrideAccess: false,
    }),
    may(req, slug, 'update'),
  ])
  const stopped = [...above, { id: doc.id, name: account, status: doc.status }]
  return (
    <RecordSection
      heading={plural}
      actions={
        <>
          <a href={listURL(slug, 'customer', doc.id)}>{recordTexts.showList[language]}</a>
          {addable.has(slug) && (
            <a className="panel-button" href={createURL(slug, doc.id)}>
              {fillText(accountPageTexts.add, language, { kind: singular })}
            </a>
          )}
        </>
      }
    >
      <ResourceList
        slug={slug}
        canAssign={canWrite && !doc.deletedAt}
        resources={docs.map((resource) => ({
          id: resource.id,
          name: resource.name || '–',
          href: recordURL(slug, resource.id),
          detail: detailOf(resource),
          ...('hostname' in resource && resource.hostname && { site: `https://${resource.hostname}` }),
          state: shownState(resource, stopped, language),
        }))}
      />
      {totalDocs > docs.length && (
        <p>
          <a href={listURL(slug, 'customer', doc.id)}>{showAll(totalDocs, language)}</a>
        </p>
      )}
    </RecordSection>
  )
}

/** What tells resources of a kind apart, beside their names. */
const detailOf = (resource: object): string =>
  ['type', 'kind', 'hostname', 'url', 'externalId']
    .map((name): unknown => Reflect.get(resource, name))
    .filter((value) => typeof value === 'string' && value !== '')
    .join(' · ')
