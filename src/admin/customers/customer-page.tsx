import type { Customer } from '../../payload-types.ts'
import type { RecordProps } from '../records/record-props.ts'
import { AccountChain } from '../records/account-chain.tsx'
import { ReachLinks } from '../records/reach-links.tsx'
import { RecordFrame } from '../records/record-frame.tsx'
import { RecordState } from '../records/record-state.tsx'
import { TrashActions } from '../records/trash-actions.tsx'
import { TrashNotice } from '../records/trash-notice.tsx'
import { AddTab } from './add-tab.tsx'
import { ContactCard } from './contact-card.tsx'
import { CustomerSignIn } from './customer-sign-in.tsx'
import { CustomerActions } from './customer-actions.tsx'
import { customerTabs } from './customer-tabs.ts'
import { readCustomer } from './read-customer.ts'
import { typeLabel } from './type-label.ts'

type Props = Pick<RecordProps, 'reader' | 'query'> & { doc: Customer }

/** The page of a customer. */
export const CustomerPage = async ({ reader, query, doc }: Props) => {
  const record = await readCustomer(reader, doc)
  const { name, above, can, writable } = record
  const { language, actor } = reader
  const target = { id: doc.id, name, slug: 'customers' }
  return (
    <RecordFrame
      record={record}
      name={name}
      query={query}
      tabs={customerTabs(record)}
      besideTabs={<AddTab record={record} />}
      state={
        <RecordState
          record={record}
          status={doc.status}
          effectiveStatus={doc.effectiveStatus ?? null}
          reason={doc.statusReason}
          until={doc.disabledUntil}
          above={above}
        />
      }
      about={
        <>
          <span>{typeLabel(doc, language)}</span>
          <AccountChain accounts={above} language={language} />
        </>
      }
      actions={
        doc.deletedAt ? (
          <TrashActions target={target} canRestore={can.trash} canPurge={actor.role === 'administrator'} />
        ) : (
          <CustomerActions
            id={doc.id}
            name={name}
            isOff={doc.status === 'disabled'}
            can={{ edit: writable.size > 0, run: can.runAccount, trash: can.trash }}
            signIn={<CustomerSignIn record={record} />}
          />
        )
      }
      notice={<TrashNotice record={record} />}
      reach={<ReachLinks telephone={doc.telephone} email={doc.email} language={language} />}
      card={<ContactCard record={record} />}
    />
  )
}
