'use client'

import Link from 'next/link.js'
import { usePathname } from 'next/navigation.js'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { entryOf, type Entry } from './entry.ts'
import { NavigationIcon } from './navigation-icon.tsx'

type Props = { entries: Entry[]; label: string }

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** The entries of the navigation. One stop of the Tab key: the arrow keys go from link to link. */
export const NavigationMenu = ({ entries, label }: Props) => {
  const pathname = usePathname()
  const here = entryOf(entries, pathname)
  const seen = useRef(pathname)
  useEffect(() => {
    // A drawer that was opened before the scripts ran stays.
    if (seen.current === pathname) return
    seen.current = pathname
    const drawer = document.getElementById('panel-navigation')
    if (drawer?.matches(':popover-open')) drawer.hidePopover()
  }, [pathname])
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (steps[event.key] ?? 0)
    if (to === at || at === -1) return
    event.preventDefault()
    links.at(to % links.length)?.focus()
  }
  return (
    <nav className="panel-navigation__menu" aria-label={label} onKeyDown={move}>
      <ul>
        {entries.map((entry, index) => {
          const isHere = entry === here
          const isStop = here ? isHere : index === 0
          return (
            <li key={entry.href}>
              <Link
                className="navigation-link"
                href={entry.href}
                prefetch={false}
                tabIndex={isStop ? 0 : -1}
                aria-current={pathname === entry.href ? 'page' : isHere ? 'true' : undefined}
              >
                <NavigationIcon name={entry.icon} />
                <span className="navigation-link__word">{entry.label}</span>
                {entry.waiting && entry.waiting.count > 0 && (
                  <span className="navigation-link__count">
                    {entry.waiting.count}
                    <span className="visually-hidden"> {entry.waiting.label}</span>
                  </span>
                )}
              </Link>
              {isHere && entry.below.length > 1 && (
                <ul className="panel-navigation__below">
                  {entry.below.map((link) => (
                    <li key={link.href}>
                      <Link
                        className="navigation-link"
                        href={link.href}
                        prefetch={false}
                        tabIndex={-1}
                        aria-current={pathname === link.href ? 'page' : undefined}
                      >
                        {link.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
