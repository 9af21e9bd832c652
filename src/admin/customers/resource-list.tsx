'use client'

import Link from 'next/link.js'
import { useRouter } from 'next/navigation.js'
import { lazy, Suspense, useState } from 'react'
import { fillText } from '../../i18n/text.ts'
import { customerPageTexts as texts } from '../../i18n/texts/records.ts'
import { useHydrated } from '../../ui/use-hydrated.ts'
import { useLanguage } from '../../ui/use-language.ts'
import { Pill } from '../cells/pill.tsx'
import type { ShownState } from '../records/shown-state.ts'

const BulkDialog = lazy(async () => ({
  default: (await import('../bulk/bulk-dialog.tsx')).BulkDialog,
}))

type Resource = {
  id: string
  name: string
  href: string
  detail: string
  /** What opens in a tab of its own. */
  site?: string
  state: ShownState
}

type Props = { slug: string; resources: Resource[]; canAssign: boolean }

/** Resources to open and, for whoever may, to tick and assign to another account. */
export const ResourceList = ({ slug, resources, canAssign }: Props) => {
  const language = useLanguage()
  const router = useRouter()
  const isReady = useHydrated()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [assigned, setAssigned] = useState<readonly string[]>()
  // What was assigned elsewhere is no longer in the list.
  const chosen = resources.filter(({ id }) => ticked.includes(id)).map(({ id }) => id)
  const finish = () => {
    setAssigned(undefined)
    setTicked([])
    router.refresh()
  }
  return (
    <>
      {canAssign && (
        <div className="record-selection">
          <label>
            <input
              type="checkbox"
              disabled={!isReady}
              checked={resources.length > 0 && chosen.length === resources.length}
              onChange={({ target }) => setTicked(target.checked ? resources.map(({ id }) => id) : [])}
            />
            {texts.tickAll[language]}
          </label>
          <button
            type="button"
            className="panel-button"
            aria-haspopup="dialog"
            disabled={!isReady || chosen.length === 0}
            onClick={() => setAssigned(chosen)}
          >
            {texts.assign[language]}
          </button>
          <span role="status">
            {chosen.length > 0 && fillText(texts.selected, language, { count: chosen.length })}
          </span>
        </div>
      )}
      <ul className="record-rows">
        {resources.map(({ id, name, href, detail, site, state }) => (
          <li key={id}>
            {canAssign && (
              <input
                type="checkbox"
                aria-label={fillText(texts.tick, language, { name })}
                disabled={!isReady}
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  setTicked(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
            )}
            <div className="record-rows__who">
              <Link className="record-rows__name" href={href} prefetch={false} dir="auto">
                {name}
              </Link>
              {detail && detail !== name && <span dir="auto">{detail}</span>}
            </div>
            <Pill tone={state.isOff ? 'bad' : 'good'}>{state.text}</Pill>
            {site && (
              <a className="record-rows__end" href={site} target="_blank" rel="noreferrer">
                {texts.openSite[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
      {assigned && (
        <Suspense fallback={null}>
          <BulkDialog
            slug={slug}
            action="assign"
            ids={assigned}
            nameOf={(id) => resources.find((resource) => resource.id === id)?.name}
            onDone={finish}
            onClose={() => setAssigned(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}
