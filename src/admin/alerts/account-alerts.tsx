import { alertTexts as texts } from '../../i18n/texts/alerts.ts'
import { listURL } from '../accounts/list-url.ts'
import { Pill } from '../cells/pill.tsx'
import type { CustomerRecord } from '../customers/customer-record.ts'
import { may } from '../page/may.ts'
import { RecordSection } from '../records/record-section.tsx'
import { createURL } from '../records/record-url.ts'
import { showAll } from '../../ui/lists/show-all.ts'

const deliveries = { email: texts.byEmail, message: texts.byMessage, both: texts.byBoth }

/** On a customer's page: its alert rules. */
export const AccountAlerts = async ({ record: { doc, reader } }: { record: CustomerRecord }) => {
  const { req, language } = reader
  const [rules, canAdd] = await Promise.all([
    req.payload.find({
      collection: 'alert-rules',
      where: { customer: { equals: doc.id } },
      select: { name: true, delivery: true, status: true },
      sort: 'name',
      limit: 10,
      depth: 0,
      req,
      overrideAccess: false,
    }),
    doc.deletedAt ? false : may(req, 'alert-rules', 'create'),
  ])
  const all = listURL('alert-rules', 'customer', doc.id)
  return (
    <RecordSection
      heading={texts.plural[language]}
      actions={
        <>
          {rules.docs.length > 0 && <a href={all}>{texts.cardManage[language]}</a>}
          {canAdd && (
            <a className="panel-button" href={createURL('alert-rules', doc.id)}>
              {texts.cardAdd[language]}
            </a>
          )}
        </>
      }
    >
      {rules.docs.length === 0 && <p className="record-empty">{texts.cardNone[language]}</p>}
      <ul className="record-rows">
        {rules.docs.map((rule) => (
          <li key={rule.id}>
            <a className="record-rows__name" href={`/admin/collections/alert-rules/${rule.id}`} dir="auto">
              {rule.name}
            </a>
            {rule.status === 'disabled' && <Pill tone="plain">{texts.statusDisabled[language]}</Pill>}
            <span>{deliveries[rule.delivery][language]}</span>
          </li>
        ))}
      </ul>
      {rules.totalDocs > rules.docs.length && (
        <p>
          <a href={all}>{showAll(rules.totalDocs, language)}</a>
        </p>
      )}
    </RecordSection>
  )
}
