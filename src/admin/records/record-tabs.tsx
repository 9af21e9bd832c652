'use client'

import Link from 'next/link.js'
import { useRef, type KeyboardEvent } from 'react'
import { useHydrated } from '../../ui/use-hydrated.ts'

type Tab = { key: string; label: string; count?: string; href: string }

type Props = { label: string; tabs: Tab[]; open: string; panelId: string }

/** The tabs of a page: links, rendered on the server; one stop of the Tab key, the arrows go on from there. */
export const RecordTabs = ({ label, tabs, open, panelId }: Props) => {
  const list = useRef<HTMLDivElement>(null)
  const isReady = useHydrated()
  const press = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = {
      ArrowRight: (at + 1) % links.length,
      ArrowLeft: (at - 1 + links.length) % links.length,
      Home: 0,
      End: links.length - 1,
    }[event.key]
    if (next === undefined || at < 0) return
    event.preventDefault()
    links[next]?.focus()
  }
  return (
    <div className="record-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={press}>
      {tabs.map(({ key, label: text, count, href }) => (
        <Link
          key={key}
          id={`tab-${key}`}
          role="tab"
          href={href}
          scroll={false}
          prefetch={false}
          aria-selected={key === open}
          aria-controls={key === open ? panelId : undefined}
          // Without scripts each is reached by Tab.
          tabIndex={isReady && key !== open ? -1 : 0}
        >
          {text}
          {count && <span className="record-tabs__count">{count}</span>}
        </Link>
      ))}
    </div>
  )
}
