import { getTranslation } from '@payloadcms/translations'
import { recordTexts } from '../../i18n/texts/records.ts'
import type { ResourceSlug } from '../../ui/lists/is-resource.ts'
import { AccountChain } from '../records/account-chain.tsx'
import { RecordFrame } from '../records/record-frame.tsx'
import type { RecordProps } from '../records/record-props.ts'
import { RecordState } from '../records/record-state.tsx'
import { TrashActions } from '../records/trash-actions.tsx'
import { TrashNotice } from '../records/trash-notice.tsx'
import { readResource } from './read-resource.ts'
import { ResourceActions } from './resource-actions.tsx'
import { ResourceCard } from './resource-card.tsx'
import type { ResourceDocument } from './resource-document.ts'
import { resourceTabs } from './resource-tabs.tsx'

type Props = Pick<RecordProps, 'reader' | 'query'> & { slug: ResourceSlug; doc: ResourceDocument }

/** The page of a resource of any kind. */
export const ResourcePage = async ({ reader, query, slug, doc }: Props) => {
  const record = await readResource(reader, slug, doc)
  const { name, above, canTrash, writable } = record
  const { language, actor, req } = reader
  const target = { id: doc.id, name, slug }
  const kind = getTranslation(req.payload.collections[slug].config.labels.singular, req.i18n)
  return (
    <RecordFrame
      record={record}
      name={name}
      query={query}
      tabs={resourceTabs(record)}
      state={
        <RecordState
          record={record}
          status={doc.status}
          effectiveStatus={doc.effectiveStatus ?? null}
          above={above}
        />
      }
      about={
        <>
          <span>{kind}</span>
          {above.length > 0 ? (
            <AccountChain accounts={above} language={language} />
          ) : (
            <span>{recordTexts.nobody[language]}</span>
          )}
        </>
      }
      actions={
        doc.deletedAt ? (
          <TrashActions target={target} canRestore={canTrash} canPurge={actor.role === 'administrator'} />
        ) : (
          <ResourceActions
            {...target}
            isOff={doc.status === 'disabled'}
            site={'hostname' in doc && doc.hostname ? `https://${doc.hostname}` : undefined}
            can={{
              edit: writable.size > 0,
              switch: writable.has('status'),
              assign: writable.has('customer'),
              trash: canTrash,
            }}
          />
        )
      }
      notice={<TrashNotice record={record} />}
      card={<ResourceCard record={record} />}
    />
  )
}
