import type { ReactNode } from 'react'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import { ActionFactsProvider } from '../dialogs/action-facts.tsx'
import { initials } from './initials.ts'
import type { RecordContext } from './record.ts'
import { openTab, type RecordTab } from './record-tab.ts'
import { RecordTabs } from './record-tabs.tsx'
import { recordURL } from './record-url.ts'

type Props = {
  record: RecordContext
  name: string
  /** Beside the name: the state and who caused it. */
  state: ReactNode
  /** Below the name: what it is and where it belongs. */
  about: ReactNode
  actions: ReactNode
  /** On phones, first of all: telephone and e-mail. */
  reach?: ReactNode
  /** Above everything else: that it is in the trash. */
  notice?: ReactNode
  card: ReactNode
  tabs: readonly RecordTab[]
  /** At the end of the line of tabs. */
  besideTabs?: ReactNode
  query: Record<string, string | string[] | undefined>
}

const panelId = 'record-panel'

/** The page of a document: its head, its tabs with the open panel, and the card of its values. */
export const RecordFrame = async ({ record, name, tabs, query, ...parts }: Props) => {
  const { language } = record.reader
  const open = openTab(tabs, query.tab)
  const panel = await open?.panel()
  const isTabbed = tabs.length > 1
  return (
    <ActionFactsProvider value={record.facts}>
      <article className="record">
        <header className="record-head">
          <span className="record-head__initials" aria-hidden="true" dir="auto">
            {initials(name)}
          </span>
          <div className="record-head__who">
            <div className="record-head__line">
              <h1 dir="auto">{name}</h1>
              {parts.state}
            </div>
            <div className="record-head__about">{parts.about}</div>
          </div>
          <div className="record-head__actions">{parts.actions}</div>
        </header>
        {parts.notice}
        {parts.reach}
        <div className="record__body">
          <div className="record__main">
            {isTabbed && open && (
              <div className="record__tabs">
                <RecordTabs
                  label={texts.tabs[language]}
                  open={open.key}
                  panelId={panelId}
                  tabs={tabs.map(({ key, label, count }) => ({
                    key,
                    label,
                    ...(count && { count }),
                    href: recordURL(record.slug, record.doc.id, key),
                  }))}
                />
                {parts.besideTabs}
              </div>
            )}
            <div
              id={panelId}
              className="record__panel"
              {...(isTabbed && open && { role: 'tabpanel', 'aria-labelledby': `tab-${open.key}` })}
            >
              {panel}
            </div>
          </div>
          <aside className="record__card">{parts.card}</aside>
        </div>
      </article>
    </ActionFactsProvider>
  )
}
